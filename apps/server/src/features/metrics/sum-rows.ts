import { type Binds, openBinds } from './binds.ts'
import { noClient } from './chosen-accounts.ts'
import { type FactScan, factSums, scanSql } from './fact-scan.ts'
import type { Breakdown, MetricName } from './metric-name.ts'
import { measures, selectMeasures } from './metric-sums.ts'
import { isAmount, orderSql } from './order-sql.ts'
import type { RowPlace } from './row-cursor.ts'
import { behind, rowOrder } from './row-order.ts'
import type { Side } from './sum-periods.ts'

/** Which rows of a breakdown are wanted. */
export interface RowsWanted {
  readonly breakdown: Breakdown
  readonly sortBy: MetricName
  readonly isAscending: boolean
  readonly after: RowPlace | null
  /** One more than the page has, so that a next page is known. */
  readonly limit: number
}

/** The key of a row for facts that have none: an account without a client, an ad whose campaign was never told. */
export const noKey = noClient

const keySql: Record<Breakdown, string> = {
  CLIENT: `coalesce(c.client::text, '${noKey}')`,
  ACCOUNT: 'b.account::text',
  CAMPAIGN: `coalesce(a.meta_campaign_id, '${noKey}')`,
  ADSET: `coalesce(a.meta_ad_set_id, '${noKey}')`,
  AD: 'b.ad',
}

/**
 * Sums by currency (`line`) of every side, and with `wanted` the rows of one page in their order (`row`), how many there are in all
 * (`total`), and what the same keys were before. Facts are added up by ad first: what an ad belongs to is joined to the sums.
 */
export function rowsSql(scan: FactScan, sides: readonly Side[], wanted: RowsWanted | null) {
  const binds = openBinds()
  const tables = [chosenSql(binds, scan), ...sides.map((side) => adsTable(binds, scan, side))]
  const currency = scan.conversion ? binds.bind(scan.conversion.to, 'text') : 'c.currency'
  const told = 'null::text as account, null::text as sort_value, null::bigint as place'
  const parts = sides.map(
    ({
      name,
    }) => `select 'line' as part, '${name}' as side, null as key, ${currency} as currency, ${selectMeasures('sum')}, ${told}
      from ads_${name} b join chosen c on c.account = b.account group by 4`,
  )
  if (wanted) {
    const key = keySql[wanted.breakdown]
    const ad = key.includes('a.meta') ? adJoin(binds, scan) : ''
    tables.push(...sides.map(({ name }) => keyedTable(name, key, currency, ad)))
    tables.push(pageTable(binds, wanted))
    const nothing = measures.map(() => 'null').join(', ')
    parts.push(
      `select 'row', 'now', key, currency, ${selectMeasures()}, account, sort_value::text, place from page`,
      `select 'total', 'now', count(*)::text, null, ${nothing}, null, null, null from keyed_now`,
    )
    if (sides.length > 1)
      parts.push(`select 'row', 'before', k.key, k.currency, ${selectMeasures()}, null, null, null from keyed_before k
        where (k.key, k.currency) in (select key, currency from page)`)
  }
  return { sql: `with ${tables.join(', ')} ${parts.join(' union all ')} order by place`, values: binds.values }
}

const chosenSql = ({ bind }: Binds, { accounts }: FactScan): string => `chosen as materialized (
  select * from unnest(
    ${bind(
      accounts.map(({ id }) => id),
      'uuid[]',
    )}, ${bind(
      accounts.map(({ currency }) => currency),
      'text[]',
    )},
    ${bind(
      accounts.map(({ clientId }) => clientId),
      'uuid[]',
    )}) as c(account, currency, client))`

function adsTable(binds: Binds, scan: FactScan, { name, window, isWhollyRead }: Side): string {
  const facts = scanSql(binds, scan, window, isWhollyRead)
  // Whether an ad is a film is told by all of its days: one that nobody watched on some day has no views there.
  return `ads_${name} as materialized (
    select f.ad_account_id as account, f.meta_ad_id as ad, ${factSums(facts)},
      case when count(f.video_plays_3s) > 0 then sum(f.impressions) else 0 end as film_impressions
    from ${facts.from} where ${facts.where} group by 1, 2)`
}

/** The ads `a` of the sums `b`. One look into the index for each: left to choose, a planner whose statistics lag behind reads all ads for each. */
export const adJoin = ({ bind }: Binds, { organizationId }: FactScan): string => `left join lateral (
    select ad.meta_ad_set_id, ad.meta_campaign_id from ad
    where ad.organization_id = ${bind(organizationId, 'uuid')} and ad.ad_account_id = b.account and ad.meta_ad_id = b.ad limit 1) a on true`

function keyedTable(name: Side['name'], key: string, currency: string, ad: string): string {
  return `keyed_${name} as materialized (
    select ${key} as key, ${currency} as currency,
      case when min(b.account::text) = max(b.account::text) then min(b.account::text) end as account,
      ${measures.map((each) => `sum(b.${each}) as ${each}`).join(', ')}
    from ads_${name} b join chosen c on c.account = b.account ${ad} group by 1, 2)`
}

function pageTable({ bind }: Binds, { sortBy, isAscending, after, limit }: RowsWanted): string {
  const order = { isAscending, isByCurrency: isAmount(sortBy) }
  return `page as materialized (
    select *, row_number() over (order by ${rowOrder(order)}) as place from (select *, ${orderSql[sortBy]} as sort_value from keyed_now) k
    ${after ? `where ${behind(bind, after, order)}` : ''} order by ${rowOrder(order)} limit ${bind(limit, 'int')})`
}
