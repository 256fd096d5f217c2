import type { CountModel, DailyCounts } from './overdispersion.ts'
import type { RankingKpi } from './ranking.ts'
import type { ColumnName, ReadCandidate } from './read-candidates.ts'

/** What a KPI counts, on what, and how its unit follows from results per exposure. */
export interface KpiKind {
  readonly results: ColumnName
  readonly exposure: ColumnName
  readonly model: CountModel
  /** Money per result: the KPI is `scale` divided by the rate, and low is good. */
  readonly isCost: boolean
  readonly scale: number
  /** Conversions go on arriving for days; clicks, impressions and plays are there at once. */
  readonly settles: boolean
}

const perSpend = { exposure: 'spend', model: 'count', isCost: true, scale: 1 } as const
const share = { model: 'rate', isCost: false, scale: 1 } as const

export const kpiKinds: Readonly<Record<RankingKpi, KpiKind>> = {
  COST_PER_RESULT: { ...perSpend, results: 'conversions', settles: true },
  ROAS: { ...perSpend, results: 'conversions', settles: true, isCost: false },
  CPC: { ...perSpend, results: 'clicks', settles: false },
  // Impressions per spend by the same model: the price varies from day to day, and the design effect is what measures it.
  CPM: { ...perSpend, results: 'impressions', settles: false, scale: 1000 },
  CTR: { ...share, results: 'clicks', exposure: 'impressions', settles: false },
  CONVERSION_RATE: { ...share, results: 'conversions', exposure: 'linkClicks', settles: true },
  HOOK_RATE: { ...share, results: 'videoPlays3s', exposure: 'impressions', settles: false },
}

/** Today with less than this known would add noise, not information. */
const minCompletenessToday = 0.5

/** Days that speak for a conversion KPI, and the share of their conversions that is known. */
export function settledShare(kind: KpiKind, age: number, completeness: readonly number[]): number | null {
  const share = kind.settles ? (completeness[age] ?? 1) : 1
  return age === 0 && share < minCompletenessToday ? null : share
}

/**
 * Daily results and exposure of one creative. What is not settled yet is corrected by shortening the exposure, never by
 * inventing results. Days on which the count is unknown (a picture's plays) are left out.
 */
export function kpiSeries(kind: KpiKind, { days }: ReadCandidate, completeness: readonly number[]): DailyCounts {
  const counted = days[kind.results]
  const exposed = days[kind.exposure]
  const results: number[] = []
  const exposure: number[] = []
  const ages: number[] = []
  for (let i = 0; i < days.ages.length; i++) {
    const age = days.ages[i] as number
    const share = settledShare(kind, age, completeness)
    if (Number.isNaN(counted[i]) || share === null) continue
    results.push(counted[i] as number)
    exposure.push((exposed[i] as number) * share)
    ages.push(age)
  }
  return { results, exposure, ages }
}
