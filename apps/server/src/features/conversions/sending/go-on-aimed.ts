import type { EntityManager } from '@mikro-orm/postgresql'
import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'
import { tellConversionsChanged } from '../conversions.facts.ts'
import { tellAllMissing } from '../health/tell-missing.ts'

// Whoever chose a dataset, and wherever: for the account, by connecting the number, or since an account was found for the ticket.
const aimed = `
  update conversion_event e set due_at = $2, error_code = null, error_message = null, updated_at = $2
  from ticket t
  join whatsapp_number n on n.organization_id = t.organization_id and n.id = t.number_id
  left join ad_account a on a.organization_id = t.organization_id and a.id = t.ad_account_id
  where e.organization_id = $1 and e.status = 'PENDING' and e.error_code = 'DATASET_MISSING' and e.meta_dataset_id is null
    and t.organization_id = e.organization_id and t.id = e.ticket_id
    and (a.dataset_id is not null or n.meta_dataset_id is not null)
  returning e.id`

/** What waited for a dataset and has one now is due, in the transaction of `em`. */
export async function goOnAimed(em: EntityManager, work: Work): Promise<void> {
  const { rows } = await transactionOf(em).executeSql(aimed, [work.actor.organizationId, work.clock()])
  if (rows.length === 0) return
  const ids = (rows as { id: string }[]).map(({ id }) => id)
  await tellConversionsChanged(em, work, ids)
  await tellAllMissing(em, work)
}
