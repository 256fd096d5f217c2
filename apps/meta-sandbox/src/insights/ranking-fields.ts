import type { InsightsField } from './insights-fields.ts'
import type { InsightsRow } from './insights-row.ts'

/** Below this many impressions Meta does not rank an ad. */
const rankedFrom = 500

const steps: readonly (readonly [number, string])[] = [
  [0.5, 'BELOW_AVERAGE_10'],
  [0.65, 'BELOW_AVERAGE_20'],
  [0.85, 'BELOW_AVERAGE_35'],
  [1.25, 'AVERAGE'],
]

/** Rankings exist on the level of ads alone. Each weighs the ad's appeal a little differently. */
const ranking =
  (weight: number): InsightsField =>
  ({ level, ads, counts }: InsightsRow) => {
    const [ad] = ads
    if (level !== 'ad' || !ad) return undefined
    if (counts.impressions < rankedFrom) return 'UNKNOWN'
    const appeal = ad.creative.art.appeal * weight
    return steps.find(([below]) => appeal < below)?.[1] ?? 'ABOVE_AVERAGE'
  }

export const rankingFields: Readonly<Record<string, InsightsField>> = {
  quality_ranking: ranking(1),
  engagement_rate_ranking: ranking(1.1),
  conversion_rate_ranking: ranking(0.92),
}
