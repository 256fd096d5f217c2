import { type CreativeReading, combinePatterns, type Weighted, type WinnerPatterns } from '@mci/vision'

/** How a source stands in its account's ranking; null when it was never ranked. */
export type SourceVerdict = 'WINNER' | 'FIELD' | 'UNLIKELY_TOP' | 'NOT_ENOUGH_DATA' | null

/** A predicted place in the account, 0 (worst) to 100 (best), 50 its middle. */
export interface PredictedScore {
  readonly value: number
  readonly low: number
  readonly high: number
  /** Share of the sources' traits that it carries, 0 to 1, and of how many sources. */
  readonly carried: number
  readonly sources: number
}

const middle = 50
/** Traits are not causes: of the way to its sources' place a creative with all their traits is given so much. */
const trust = 0.7

/** Where creatives of each verdict are expected among all of their account. */
const placeOf: Record<NonNullable<SourceVerdict>, number> = {
  WINNER: 90,
  FIELD: 60,
  UNLIKELY_TOP: 30,
  NOT_ENOUGH_DATA: middle,
}

/** How much each source counts, in the brief and in the prediction. */
const weights: Record<NonNullable<SourceVerdict>, number> = {
  WINNER: 1,
  FIELD: 0.6,
  UNLIKELY_TOP: 0.3,
  NOT_ENOUGH_DATA: 0.4,
}

export const weightOf = (verdict: SourceVerdict): number => weights[verdict ?? 'NOT_ENOUGH_DATA']

/**
 * Predicts from what a reader finds in the drawn picture: the mean share, over nine traits, of the winners' weight that
 * stands behind the value it has; from the middle of the account so far towards the place of its sources. The interval is
 * wide because it is a prediction: it grows with doubtful readings, few sources and traits that are not carried. A written
 * judgement (see README), to be replaced by what tests measure.
 */
export function predictScore(
  patterns: WinnerPatterns,
  reading: CreativeReading,
  verdicts: readonly SourceVerdict[],
): PredictedScore {
  const carried = shareCarried(patterns, combinePatterns([{ letter: 'V', reading }]))
  const place = mean(verdicts.map((each) => ({ value: placeOf[each ?? 'NOT_ENOUGH_DATA'], weight: weightOf(each) })))
  const value = middle + (place - middle) * carried * trust
  const { visual, message, approach } = reading
  const doubt = 1 - (visual.confidence + message.confidence + approach.confidence) / 3
  const half = 10 + 10 * doubt + 10 * (1 - carried) + 8 / Math.sqrt(Math.max(1, verdicts.length))
  return {
    value: Math.round(value),
    low: Math.max(0, Math.round(value - half)),
    high: Math.min(100, Math.round(value + half)),
    carried: Math.round(carried * 1000) / 1000,
    sources: verdicts.length,
  }
}

function shareCarried(winners: WinnerPatterns, own: WinnerPatterns): number {
  const traits = Object.keys(winners) as (keyof WinnerPatterns)[]
  const shares = traits.map((trait) => {
    const [mine] = own[trait]
    return (winners[trait] as Weighted<string>[]).find(({ value }) => value === mine?.value)?.weight ?? 0
  })
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, traits.length)
}

function mean(parts: readonly { value: number; weight: number }[]): number {
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0)
  return whole === 0 ? middle : parts.reduce((sum, { value, weight }) => sum + value * weight, 0) / whole
}
