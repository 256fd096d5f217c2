import { adJoin, type Binds, noClient, type Side } from '../metrics/index.ts'
import { facts, wholeRevenue } from './place-sums.ts'
import { type Level, levels, type RoiGrouping } from './roi-names.ts'
import { placeColumns, type RoiScan } from './roi-scan.ts'

/** The days of the window, and whether a side was read on them. */
export interface DaysOfSide {
  readonly side: Side['name']
  readonly days: readonly string[]
  readonly isRead: readonly boolean[]
}

/** Which keys are wanted. */
export interface KeysWanted {
  /** What was asked for at first: the path of a row begins there. */
  readonly root: RoiGrouping
  /** The paths of the rows that are opened; null at the root. */
  readonly within: readonly string[] | null
  readonly currency: string
  /** Of rows by day. */
  readonly days: readonly DaysOfSide[]
}

const keySql: Record<Level, string> = {
  CLIENT: `coalesce(c.client::text, '${noClient}')`,
  ACCOUNT: 'b.account::text',
  CAMPAIGN: `coalesce(a.meta_campaign_id, b.campaign, '${noClient}')`,
  ADSET: `coalesce(a.meta_ad_set_id, b.ad_set, '${noClient}')`,
  AD: `coalesce(b.ad, '${noClient}')`,
}

/** Sums of one side by path and key. What was read and delivered nothing is zero. */
export function keyedTable(binds: Binds, scan: RoiScan, side: Side, wanted: KeysWanted): string {
  const { groupBy } = scan
  if (groupBy === 'DAY') return keyedDays(binds, side, wanted)
  const above = levels.slice(levels.indexOf(wanted.root as Level), levels.indexOf(groupBy))
  const path = above.length > 0 ? above.map((level) => keySql[level]).join(` || '/' || `) : `''`
  const within = wanted.within ? `where ${path} = any(${binds.bind(wanted.within, 'text[]')})` : ''
  const ad = placeColumns(groupBy).includes('ad') ? adJoin(binds, scan.facts) : ''
  return `keyed_${side.name} as materialized (
    select ${path} as path, ${keySql[groupBy]} as key, ${binds.bind(wanted.currency, 'text')} as currency,
      case when min(b.account::text) = max(b.account::text) then min(b.account::text) end as account, ${sums(`c.is_read_${side.name}`)}
    from places_${side.name} b join chosen c on c.account = b.account ${ad} ${within} group by 1, 2)`
}

/** Every day of the window, with or without anything on it. */
function keyedDays({ bind }: Binds, { name }: Side, { days, currency }: KeysWanted): string {
  const own = days.find(({ side }) => side === name)
  return `keyed_${name} as materialized (
    select '' as path, d.day::text as key, ${bind(currency, 'text')} as currency, null::text as account, ${sums('d.is_read')}
    from unnest(${bind(own?.days, 'date[]')}, ${bind(own?.isRead, 'bool[]')}) as d(day, is_read)
    left join places_${name} b on b.is_ours and b.day = d.day group by d.day)`
}

/** Conversions that Meta did not report are not known to be none. */
const sums = (isRead: string): string =>
  [
    ...facts.map(
      (each) =>
        `sum(${each.startsWith('meta_') ? `b.${each}` : `coalesce(b.${each}, case when ${isRead} then 0 end)`}) as ${each}`,
    ),
    ...['leads', 'sales'].map((each) => `coalesce(sum(b.${each}), 0) as ${each}`),
    `${wholeRevenue('coalesce(sum(b.revenue), 0)')} as revenue`,
  ].join(', ')
