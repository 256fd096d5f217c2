import type { DateWindow } from '../../values/date-window.ts'
import { type AskedMetrics, isWhollyRead } from './asked-metrics.ts'
import { type Binds, openBinds } from './binds.ts'
import { type FactScan, factSums, scanSql } from './fact-scan.ts'
import type { Granularity } from './metric-name.ts'
import { measures, selectMeasures } from './metric-sums.ts'
import { periodSql } from './periods.ts'

/** The window or the one it is compared with. */
export interface Side {
  readonly name: 'now' | 'before'
  readonly window: DateWindow
  readonly isWhollyRead: boolean
  /** Days of the compared window are moved by so many onto the window's. */
  readonly shift: number
}

export function sidesOf({ chosen, window, compared, read, readBefore }: AskedMetrics): Side[] {
  const now: Side = { name: 'now', window, isWhollyRead: isWhollyRead(chosen, window, read), shift: 0 }
  if (!compared || !readBefore) return [now]
  const isRead = isWhollyRead(chosen, compared, readBefore)
  return [now, { name: 'before', window: compared, isWhollyRead: isRead, shift: compared.shift }]
}

/**
 * Sums by period and currency (`point`), and by currency alone (`line`), of every side. A point is compared with exactly the days
 * that stand across from it.
 */
export function periodsSql(scan: FactScan, sides: readonly Side[], granularity: Granularity, begin: string) {
  const binds = openBinds()
  const tables = sides.map((side) => periodTables(binds, scan, side, granularity, begin))
  const parts = sides.flatMap(({ name }) => [
    `select 'point' as part, '${name}' as side, period::text as key, currency, ${selectMeasures()} from sums_${name}`,
    `select 'line', '${name}', null, currency, ${selectMeasures('sum')} from sums_${name} group by currency`,
  ])
  return { sql: `with ${tables.join(', ')} ${parts.join(' union all ')}`, values: binds.values }
}

function periodTables(binds: Binds, scan: FactScan, side: Side, granularity: Granularity, begin: string): string {
  const { name, window, shift } = side
  const facts = scanSql(binds, scan, window, side.isWhollyRead)
  const { from, where } = facts
  const day = shift === 0 ? 'f.day' : `(f.day + ${binds.bind(shift, 'int')})`
  const period = granularity === 'DAY' ? day : `greatest(${periodSql[granularity](day)}, ${binds.bind(begin, 'date')})`
  const keys = `${period} as period, ${facts.currency()} as currency`
  // A film that nobody watched on some day has no views there: whether an ad is a film is told by all of its days. Such days are
  // few; they are looked for only where there are films, and join the impressions of the days with views.
  const own = measures.filter((each) => each !== 'film_impressions').map((each) => `b.${each}`)
  return `
    base_${name} as materialized (
      select ${keys}, ${factSums(facts)}, count(f.video_plays_3s) as watched,
        coalesce(sum(f.impressions) filter (where f.video_plays_3s is not null), 0) as film_impressions
      from ${from} where ${where} group by 1, 2),
    by_ad_${name} as (
      select ${keys}, sum(f.impressions) filter (where f.video_plays_3s is null) as impressions,
        bool_or(count(f.video_plays_3s) > 0) over (partition by f.ad_account_id, f.meta_ad_id) as is_film
      from ${from} where ${where} and (select sum(watched) between 1 and sum(facts) - 1 from base_${name})
      group by 1, 2, f.ad_account_id, f.meta_ad_id),
    unwatched_${name} as (
      select period, currency, sum(impressions) as impressions from by_ad_${name} where is_film group by 1, 2),
    sums_${name} as materialized (
      select b.period, b.currency, ${own.join(', ')}, b.film_impressions + coalesce(u.impressions, 0) as film_impressions
      from base_${name} b left join unwatched_${name} u on u.period = b.period and u.currency = b.currency)`
}
