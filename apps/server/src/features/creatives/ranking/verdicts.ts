import type { RankingExclusion, RankingVerdict } from './ranking.ts'

/** Expected share of false winners among those declared. */
const falseDiscoveryRate = 0.1
const minConversionsOfWinner = 5
const unlikelyAtMost = 0.1
const minOwnWeight = 0.5
const maxIntervalRatio = 2

/**
 * Whom to call winners: the longest list by falling probability whose mean chance of being wrong stays within `q`. That
 * bounds the false ones among any number of creatives; nobody with fewer than five conversions is on it.
 */
export function declareWinners(
  compared: readonly { probabilityInTop: number; conversions: number }[],
  q: number = falseDiscoveryRate,
): boolean[] {
  const falling = compared
    .map(({ probabilityInTop, conversions }, i) => ({ probabilityInTop, conversions, i }))
    .filter(({ conversions }) => conversions >= minConversionsOfWinner)
    .sort((a, b) => b.probabilityInTop - a.probabilityInTop || a.i - b.i)
  const winners = compared.map(() => false)
  let doubt = 0
  falling.every(({ probabilityInTop, i }, before) => {
    doubt += 1 - probabilityInTop
    // A hair over the limit by binary rounding is at the limit.
    const within = doubt / (before + 1) <= q + 1e-12
    winners[i] = within
    return within
  })
  return winners
}

export interface Doubt {
  readonly excludedBecause: RankingExclusion
  readonly progress: number
}

/** Too little of its own data, or too wide an interval, to be placed among others; null when neither. */
export function doubtOf(ownWeight: number, interval: { low: number; high: number }): Doubt | null {
  const ratio = interval.high / interval.low
  const doubts: Doubt[] = []
  if (ownWeight < minOwnWeight)
    doubts.push({ excludedBecause: uncertain(ownWeight, minOwnWeight), progress: ownWeight / minOwnWeight })
  if (!(ratio <= maxIntervalRatio))
    doubts.push({
      excludedBecause: uncertain(ratio, maxIntervalRatio),
      progress: Math.log(maxIntervalRatio) / Math.log(ratio),
    })
  return doubts.sort((a, b) => a.progress - b.progress)[0] ?? null
}

const uncertain = (have: number, need: number): RankingExclusion => ({
  guardrail: 'uncertain',
  have: have.toFixed(2),
  need: String(need),
})

/** The states in their order: a winner stays one, and an unlikely top one, however wide its interval. */
export function verdictOf(
  isWinner: boolean,
  probabilityInTop: number,
  findDoubt: () => Doubt | null,
): { verdict: RankingVerdict; doubt: Doubt | null } {
  if (isWinner) return { verdict: 'WINNER', doubt: null }
  if (probabilityInTop <= unlikelyAtMost) return { verdict: 'UNLIKELY_TOP', doubt: null }
  const doubt = findDoubt()
  return { verdict: doubt ? 'NOT_ENOUGH_DATA' : 'FIELD', doubt }
}
