import type { EntityManager } from '@mikro-orm/postgresql'
import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'

/** An ad account, or a WhatsApp number whose conversations are of no account, of which events wait because it has no dataset. */
export interface MissingDataset {
  readonly adAccountId: string | null
  /** Null where it is an ad account's. */
  readonly whatsappNumberId: string | null
  readonly name: string
  readonly pending: number
  /** When Meta takes the first of them no more. */
  readonly firstEndsAt: Date
}

const read = `
  select a.id as "adAccountId", case when a.id is null then n.id end as "whatsappNumberId",
         coalesce(min(a.name), min(n.display_phone_number)) as name, count(*)::int as pending, min(e.send_before) as "firstEndsAt"
  from conversion_event e
  join ticket t on t.organization_id = e.organization_id and t.id = e.ticket_id
  join whatsapp_number n on n.organization_id = t.organization_id and n.id = t.number_id
  left join ad_account a on a.organization_id = t.organization_id and a.id = t.ad_account_id
  where e.organization_id = $1 and e.status = 'PENDING' and e.error_code = 'DATASET_MISSING' and e.meta_dataset_id is null
  group by 1, 2 order by min(e.send_before), 3`

/** Where somebody has to choose a dataset before events go on, the most urgent first. */
export async function readMissing(em: EntityManager, { actor }: Pick<Work, 'actor'>): Promise<MissingDataset[]> {
  const { rows } = await transactionOf(em).executeSql(read, [actor.organizationId])
  // Our own SQL is answered with times as text.
  return (rows as (MissingDataset & { firstEndsAt: string })[]).map((row) => ({
    ...row,
    firstEndsAt: new Date(row.firstEndsAt),
  }))
}

/** The same for a resolver. */
export const listMissing = (work: Work): Promise<MissingDataset[]> =>
  work.em.fork().transactional((tx) => readMissing(tx, work))
