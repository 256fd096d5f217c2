import type { EntityManager } from '@mikro-orm/postgresql'
import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'
import { tellConversionsChanged } from '../conversions.facts.ts'

// Whether it was switched on or the ticket has come to be another account's.
const switchedOn = `
  update conversion_event e set due_at = $2, error_code = null, error_message = null, updated_at = $2
  from ticket t left join ad_account a on a.organization_id = t.organization_id and a.id = t.ad_account_id
  where e.organization_id = $1 and e.status = 'PENDING' and e.error_code = 'AD_ACCOUNT_OFF'
    and t.organization_id = e.organization_id and t.id = e.ticket_id and a.is_active is not false
  returning e.id`

/** What waited for its ad account to be switched on is due, in the transaction of `em`. */
export async function goOnSwitchedOn(em: EntityManager, work: Work): Promise<void> {
  const { rows } = await transactionOf(em).executeSql(switchedOn, [work.actor.organizationId, work.clock()])
  const ids = (rows as { id: string }[]).map(({ id }) => id)
  await tellConversionsChanged(em, work, ids)
}
