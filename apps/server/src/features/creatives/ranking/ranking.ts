/** One account-local day of one creative: sums over its ads. Money and conversions are decimal text. */
export interface RankingDay {
  readonly day: string
  readonly spend: string
  readonly impressions: number
  readonly clicks: number
  readonly linkClicks: number
  readonly conversions: string
  readonly conversionValue: string | null
  readonly videoPlays3s: number | null
  readonly thruplays: number | null
}

/** One creative with its days in any order; a day without delivery may be left out. */
export interface RankingCandidate {
  readonly key: string
  readonly format: string
  /** The first day it ever delivered, for the comparison with creatives of its age. */
  readonly firstDay: string
  readonly days: readonly RankingDay[]
}

export type RankingKpi = 'COST_PER_RESULT' | 'CTR' | 'ROAS' | 'CONVERSION_RATE' | 'CPC' | 'CPM' | 'HOOK_RATE'

export interface RankingGuardrails {
  readonly minSpend: string
  readonly minConversions: number
  readonly minImpressions: number
}

export interface RankingQuestion {
  readonly candidates: readonly RankingCandidate[]
  readonly primary: RankingKpi
  readonly secondary: RankingKpi | null
  readonly weights: { readonly primary: number; readonly secondary: number }
  /** Each of the two lists of the answer has at most so many entries. */
  readonly topN: number
  readonly guardrails: RankingGuardrails
  /** Account and window: the same seed draws the same numbers. */
  readonly seed: string
  /** The account-local day of asking. */
  readonly today: string
  /** Share of the final conversions that is known at the age of 0, 1, 2 … days; beyond its end everything is. */
  readonly completeness?: readonly number[]
  /** The k of "chance of the top k"; 3 unless told. */
  readonly topSize?: number
}

export type RankingVerdict = 'WINNER' | 'FIELD' | 'UNLIKELY_TOP' | 'NOT_ENOUGH_DATA'

export interface RankingEstimate {
  /** Posterior median in the KPI's unit: money per result, fraction, ratio. Null below the guardrails. */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly level: 0.8
  /** Null when not ranked. With a second KPI it is the chance by the combined score. */
  readonly probabilityInTop: number | null
  readonly topSize: number
  /** The events behind the KPI as reported: results, clicks, impressions or plays. */
  readonly sample: number
  /** Share of the estimate that is the creative's own data; the rest is its peers. */
  readonly ownWeight: number | null
  readonly method: string
}

/**
 * Why a creative is not ranked. `uncertain`: it is past the guardrails, and either less than half of its estimate is its
 * own data (`need` is `0.5`) or its interval is more than twice as high as low (`need` is `2`).
 */
export interface RankingExclusion {
  readonly guardrail: 'spend' | 'conversions' | 'impressions' | 'uncertain' | 'noKpi'
  readonly have: string
  readonly need: string
}

/** Places in the account, 0 to 1, more is better (a low cost is high). Null: not applicable, or too few impressions. */
export interface FunnelPercentiles {
  readonly hookRate: number | null
  readonly holdRate: number | null
  readonly ctr: number | null
  readonly conversionRate: number | null
  readonly costPerResult: number | null
}

export interface RankedCandidate {
  readonly key: string
  readonly rank: number | null
  readonly verdict: RankingVerdict
  readonly estimate: RankingEstimate
  readonly excludedBecause: RankingExclusion | null
  /** 0 to 1 of the way out of `excludedBecause`; null when ranked, and when there is no way (`noKpi`). */
  readonly guardrailProgress: number | null
  /** Chance of the `verdictTopSize` best, on which the verdict rests; null when not ranked. */
  readonly probabilityInVerdictTop: number | null
  /** A winner by the combined score that the main KPI alone would not put in the top: say so. */
  readonly carriedBySecondary: boolean
  readonly percentiles: FunnelPercentiles
}

export interface Ranking {
  /** Best first, at most `topN`. */
  readonly ranked: readonly RankedCandidate[]
  /** Nearest to a rank first, at most `topN`. */
  readonly notEnough: readonly RankedCandidate[]
  readonly considered: number
  readonly eligible: number
  /** The account's own value of the main KPI over all candidates, settled the way the estimates are. */
  readonly accountKpi: number | null
  /** The k of `probabilityInTop`: at most the number of creatives compared. */
  readonly topSize: number
  /** The best fifth of the creatives compared, at least `topSize`: what WINNER and UNLIKELY_TOP are about. */
  readonly verdictTopSize: number
}
