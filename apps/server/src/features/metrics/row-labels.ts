import type { EntityManager } from '@mikro-orm/postgresql'
import { transactionOf } from '../../work/transaction.ts'
import type { Breakdown } from './metric-name.ts'

/** What a row is called, and where it stands; null is not known. */
export interface RowLabel {
  readonly label: string | null
  readonly effectiveStatus: string | null
  readonly parentKey: string | null
}

export interface LabelledKey {
  readonly key: string
  readonly adAccountId: string | null
}

/** An ad of each object, as the last report named what it stands in: for objects that Meta has not listed. One look at the ads. */
const named = (column: string) => `left join (
    select distinct on (a.${column}) a.* from ad a
    where a.organization_id = $1 and a.ad_account_id = any($3::uuid[]) and a.${column} = any($2::text[])
    order by a.${column}, a.updated_at desc, a.id) a on a.${column} = k.key`

const sql: Record<Breakdown, string> = {
  CLIENT: `select k.key, t.name as label, null as status, null as parent
    from keys k left join client t on t.organization_id = $1 and t.id::text = k.key`,
  ACCOUNT: `select k.key, t.name as label, null as status, t.client_id::text as parent
    from keys k left join ad_account t on t.organization_id = $1 and t.id = k.account`,
  CAMPAIGN: `select k.key, coalesce(t.name, a.campaign_name) as label, t.effective_status as status, null as parent
    from keys k left join campaign t on t.organization_id = $1 and t.ad_account_id = k.account and t.meta_campaign_id = k.key
    ${named('meta_campaign_id')}`,
  ADSET: `select k.key, coalesce(t.name, a.ad_set_name) as label, t.effective_status as status,
      coalesce(t.meta_campaign_id, a.meta_campaign_id) as parent
    from keys k left join ad_set t on t.organization_id = $1 and t.ad_account_id = k.account and t.meta_ad_set_id = k.key
    ${named('meta_ad_set_id')}`,
  AD: `select k.key, t.name as label, t.effective_status as status, t.meta_ad_set_id as parent
    from keys k left join ad t on t.organization_id = $1 and t.ad_account_id = k.account and t.meta_ad_id = k.key`,
}

/** The labels of one page of rows. */
export async function labelsOf(
  em: EntityManager,
  organizationId: string,
  breakdown: Breakdown,
  keys: readonly LabelledKey[],
): Promise<Map<string, RowLabel>> {
  if (keys.length === 0) return new Map()
  const { rows } = await transactionOf(em).executeSql(
    `with keys as (select distinct key, account from unnest($2::text[], $3::uuid[]) as k(key, account)) ${sql[breakdown]}`,
    [organizationId, keys.map(({ key }) => key), keys.map(({ adAccountId }) => adAccountId)],
  )
  return new Map(
    rows.map(({ key, label, status, parent }) => [key, { label, effectiveStatus: status, parentKey: parent }]),
  )
}
