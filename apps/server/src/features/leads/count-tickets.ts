import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import { openBinds } from '../metrics/index.ts'
import { knowFilter } from './known-filter.ts'
import { ticketConditions } from './ticket-conditions.ts'
import type { TicketFilter } from './ticket-filter.graphql.ts'
import type { TicketCounts } from './tickets.graphql.ts'

/** How many open tickets a filter keeps, by evidence. */
export async function countTickets(work: Work, filter: TicketFilter): Promise<TicketCounts> {
  const binds = openBinds()
  const where = ticketConditions(binds, work.actor.organizationId, await knowFilter(work, filter))
  const { rows } = await work.em.transactional((tx) =>
    transactionOf(tx).executeSql(
      `select count(*)::int as open,
         count(*) filter (where t.evidence in ('EXACT_AD', 'SOURCE_ID'))::int as "exactOrSource",
         count(*) filter (where t.evidence = 'CTWA_ONLY')::int as "ctwaOnly",
         count(*) filter (where t.evidence is null or t.evidence = 'UNKNOWN')::int as unknown
       from ticket t where ${where} and t.status = 'OPEN'`,
      binds.values,
    ),
  )
  return rows[0]
}
