import type { EntityManager } from '@mikro-orm/postgresql'
import { nameOf } from '../../work/actor.ts'
import { newId } from '../../work/new-id.ts'
import type { Saying } from '../../work/texts.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'

/** Adds a line to the stories of tickets, in the transaction of `em` that changes them. */
export async function noteEvents(
  em: EntityManager,
  { actor, clock }: Pick<Work, 'actor' | 'clock'>,
  ticketIds: readonly string[],
  saying: Saying,
): Promise<void> {
  if (ticketIds.length === 0) return
  await transactionOf(em).executeSql(
    `insert into ticket_event (organization_id, id, ticket_id, at, saying, by)
     select $1, e.id, e.ticket, $4, $5::jsonb, $6 from unnest($2::uuid[], $3::uuid[]) as e(id, ticket)`,
    [actor.organizationId, ticketIds.map(() => newId()), ticketIds, clock(), JSON.stringify(saying), nameOf(actor)],
  )
}
