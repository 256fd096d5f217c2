import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'

/**
 * Remembers that a person looks at figures of these accounts that hold today's: the clock keeps today fresh while somebody does. Each
 * account is written at most every five minutes, whoever looks; a tool with a key is no person, and the system is none.
 */
export async function noteLook(
  { em, actor, clock }: Pick<Work, 'em' | 'actor' | 'clock'>,
  adAccountIds: readonly string[],
): Promise<void> {
  if (actor.kind !== 'person' || adAccountIds.length === 0) return
  await em.fork().transactional((tx) =>
    transactionOf(tx).executeSql(
      // Rows that were written a moment ago are left out before the insert: a conflict would lock them even where it writes nothing.
      `insert into read_schedule as s (organization_id, ad_account_id, looked_at)
       select $1, a.id, $3 from ad_account a
       left join read_schedule r on r.organization_id = a.organization_id and r.ad_account_id = a.id
       where a.organization_id = $1 and a.id = any($2::uuid[])
         and (r.looked_at is null or r.looked_at <= $3::timestamptz - interval '5 minutes')
       order by a.id
       on conflict (organization_id, ad_account_id) do update set looked_at = excluded.looked_at
       where s.looked_at is null or s.looked_at <= excluded.looked_at - interval '5 minutes'`,
      [actor.organizationId, [...adAccountIds], clock()],
    ),
  )
}
