import type { EntityManager } from '@mikro-orm/postgresql'
import { transactionOf } from '../../work/transaction.ts'
import type { AdAccount } from './ad-account.entity.ts'
import type { ObjectLevel } from './object-version.entity.ts'

/**
 * The end of a statement that has written objects: a version for each whose name or state is new. Its `written` has their `id`,
 * `name` and `effective_status`; $1 is the organisation, $2 the account and $3 now. A name without a state is no version yet: the
 * state is told by the listing of the same reading, or by `versionUnlisted` when there is none.
 */
export const addVersions = (level: ObjectLevel): string => `
  insert into object_version (organization_id, ad_account_id, meta_object_id, seen_at, level, name, effective_status)
  select $1, $2, w.id, $3, '${level}', w.name, w.effective_status
  from written w left join lateral (
    select v.name, v.effective_status from object_version v
    where v.organization_id = $1 and v.ad_account_id = $2 and v.meta_object_id = w.id order by v.seen_at desc limit 1
  ) last on true
  where w.effective_status is not null and (w.name, w.effective_status) is distinct from (last.name, last.effective_status)
  on conflict (organization_id, ad_account_id, meta_object_id, seen_at) do update
  set name = excluded.name, effective_status = excluded.effective_status`

const tables: Record<ObjectLevel, { table: string; id: string }> = {
  CAMPAIGN: { table: 'campaign', id: 'meta_campaign_id' },
  ADSET: { table: 'ad_set', id: 'meta_ad_set_id' },
  AD: { table: 'ad', id: 'meta_ad_id' },
}

/**
 * Begins the history of objects that only a report has named, now that Meta was asked for them: by their names, without a state.
 * @param ids of those that were asked for; all of the account when left out
 */
export async function versionUnlisted(
  em: EntityManager,
  account: Pick<AdAccount, 'organizationId' | 'id'>,
  level: ObjectLevel,
  now: Date,
  ids: readonly string[] | null = null,
): Promise<void> {
  const { table, id } = tables[level]
  await transactionOf(em).executeSql(
    `insert into object_version (organization_id, ad_account_id, meta_object_id, seen_at, level, name, effective_status)
     select o.organization_id, o.ad_account_id, o.${id}, $3, '${level}', o.name, o.effective_status
     from ${table} o
     where o.organization_id = $1 and o.ad_account_id = $2 and ($4::text[] is null or o.${id} = any($4))
       -- Hashed whatever the planner thinks of tables that were empty a moment ago; ids are never null.
       and o.${id} not in (select v.meta_object_id from object_version v where v.organization_id = $1 and v.ad_account_id = $2)`,
    [account.organizationId, account.id, now, ids],
  )
}
