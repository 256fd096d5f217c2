import type { EntityManager } from '@mikro-orm/postgresql'
import type { DateWindow } from '../../values/date-window.ts'
import type { Day } from '../../values/day.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Objective } from '../creative-config/index.ts'

/** Whose facts are summed, and which conversion counts. */
export interface FactsWanted {
  readonly adAccountId: string
  readonly window: DateWindow
  readonly objective: Objective
  /** All ads of the account when left out. */
  readonly metaAdIds?: readonly string[]
}

/** What one line of sums stands for. */
export type FactsBy = 'ad' | 'day' | 'adAndDay'

/** Sums of facts: money and conversions as exact decimal text in the account's currency, counts as whole numbers. */
export interface FactSums {
  /** Null when summed by day. */
  readonly metaAdId: string | null
  /** Null when summed by ad. */
  readonly day: Day | null
  readonly spend: string
  readonly impressions: number
  readonly clicks: number
  readonly linkClicks: number
  readonly conversions: string
  /** The type that most of the rows counted. Each row counts one; null where Meta reported none. */
  readonly conversionType: string | null
  /** Null where Meta reported none, and for every objective but purchases. */
  readonly conversionValue: string | null
  /** Null without any film; `videoImpressions` are those of films only, so that pictures do not thin out the hook. */
  readonly videoPlays3s: number | null
  readonly thruplays: number | null
  readonly videoImpressions: number
}

const conversion: Record<Objective, { count: string; type: string; value: string }> = {
  LEAD: { count: 'leads', type: 'lead_type', value: 'null::numeric' },
  PURCHASE: { count: 'purchases', type: 'purchase_type', value: 'purchase_value' },
  INSTALL: { count: 'installs', type: 'install_type', value: 'null::numeric' },
}

const keysOf: Record<FactsBy, readonly string[]> = {
  ad: ['meta_ad_id'],
  day: ['day'],
  adAndDay: ['meta_ad_id', 'day'],
}

/** Sums in the database, in order of the key. Ads and days without facts have no line. */
export function sumFacts(em: EntityManager, wanted: FactsWanted, by: FactsBy): Promise<FactSums[]> {
  const { adAccountId, window, objective, metaAdIds } = wanted
  const { organizationId } = em.getFilterParams('tenant') as { organizationId: string }
  const values = [organizationId, adAccountId, window.from, window.to, metaAdIds ? [...metaAdIds] : null]
  // In a transaction: outside of one the tenant would not be set for SQL of our own.
  return em.transactional(async (tx) => {
    const { rows } = await transactionOf(tx).executeSql(sqlFor(objective, keysOf[by]), values)
    return rows.map(toSums)
  })
}

function sqlFor(objective: Objective, keys: readonly string[]): string {
  const { count, type, value } = conversion[objective]
  const key = (name: string) => (keys.includes(name) ? `${name}::text` : 'null::text')
  // A film that nobody watched on some day has no views there: whether an ad is a film is told by all of its days.
  return `
    with fact as (
      select meta_ad_id, day, spend, impressions, clicks, link_clicks, video_plays_3s, thruplays,
        ${count} as conversions, ${type} as conversion_type, ${value} as conversion_value,
        bool_or(video_plays_3s is not null) over (partition by meta_ad_id) as is_film
      from insight_day
      where organization_id = $1 and ad_account_id = $2 and day between $3::date and $4::date
        and ($5::text[] is null or meta_ad_id = any($5::text[]))
    )
    select ${key('meta_ad_id')} as ad, ${key('day')} as day,
      trim_scale(sum(spend))::text as spend,
      sum(impressions)::text as impressions, sum(clicks)::text as clicks, sum(link_clicks)::text as link_clicks,
      trim_scale(coalesce(sum(conversions), 0))::text as conversions,
      mode() within group (order by conversion_type) as conversion_type,
      trim_scale(sum(conversion_value))::text as conversion_value,
      sum(video_plays_3s)::text as plays, sum(thruplays)::text as thruplays,
      coalesce(sum(impressions) filter (where is_film), 0)::text as film_impressions
    from fact group by ${keys.join(', ')} order by ${keys.join(', ')}`
}

const known = (text: string | null): number | null => (text === null ? null : Number(text))

const toSums = (row: Record<string, string | null>): FactSums => ({
  metaAdId: row.ad ?? null,
  day: row.day ?? null,
  spend: row.spend ?? '0',
  impressions: Number(row.impressions),
  clicks: Number(row.clicks),
  linkClicks: Number(row.link_clicks),
  conversions: row.conversions ?? '0',
  conversionType: row.conversion_type ?? null,
  conversionValue: row.conversion_value ?? null,
  videoPlays3s: known(row.plays ?? null),
  thruplays: known(row.thruplays ?? null),
  videoImpressions: Number(row.film_impressions),
})
