import { intervalOf } from './estimate.ts'
import type { KpiEstimate, KpiFit } from './kpi-estimate.ts'
import type { RankingQuestion, RankingVerdict } from './ranking.ts'
import type { ReadCandidate } from './read-candidates.ts'
import { type ComparedKpi, drawsFor, type Standing, standings } from './top-probability.ts'
import { type Doubt, declareWinners, doubtOf, verdictOf } from './verdicts.ts'

/** A creative past the guardrails, with its estimates of the main KPI and, if there is one, the second. */
export interface Compared {
  readonly candidate: ReadCandidate
  readonly primary: KpiEstimate
  readonly secondary: KpiEstimate | null
}

export interface Judgement {
  readonly verdict: RankingVerdict
  /** Why it is not ranked, if it is not. */
  readonly doubt: Doubt | null
  readonly expectedRank: number
  /** Of the top that the card speaks of, and of the top that the verdict speaks of. */
  readonly probabilityInTop: number
  readonly probabilityInVerdictTop: number
  readonly carriedBySecondary: boolean
  readonly method: string
}

/** Below this chance by the main KPI alone, it was the second one that made a winner. */
const likely = 0.5
const bestShare = 0.2

/**
 * Winners are sought in the best fifth: a fixed handful of hundreds could almost never be told from its neighbours. It is
 * never less than the card's own top, so that a card and its verdict do not contradict one another.
 */
export function verdictTopSize(compared: number, topSize: number): number {
  return Math.max(topSize, Math.ceil(bestShare * compared))
}

/** Draws all compared creatives against one another and calls each what it is, in the order given. */
export function judgeCompared(
  compared: readonly Compared[],
  fits: { primary: KpiFit; secondary: KpiFit | null },
  { weights, seed }: Pick<RankingQuestion, 'weights' | 'seed'>,
  topSize: number,
): Judgement[] {
  const firsts = compared.map((each) => each.primary)
  const seconds = compared.flatMap((each) => each.secondary ?? [])
  const first = scaleOf(fits.primary, firsts, weights.primary)
  const second = fits.secondary ? scaleOf(fits.secondary, seconds, weights.secondary) : null
  const verdictSize = verdictTopSize(compared.length, topSize)
  const placed = standings(first, second, [topSize, verdictSize], seed).map(placeOf)
  const winners = declareWinners(
    placed.map(({ probabilityInVerdictTop }, i) => ({
      probabilityInTop: probabilityInVerdictTop,
      conversions: compared[i]?.candidate.totals.conversions ?? 0,
    })),
  )
  return compared.map(({ primary }, i) => {
    const { byPrimary, ...place } = placed[i] as ReturnType<typeof placeOf>
    // Being among the best k of k creatives is no news.
    const isWinner = verdictSize < compared.length && winners[i] === true
    const findDoubt = () => doubtOf(primary.ownWeight, intervalOf(primary, fits.primary.kind))
    return {
      ...place,
      ...verdictOf(isWinner, place.probabilityInVerdictTop, findDoubt),
      carriedBySecondary: isWinner && byPrimary < likely,
      method: `${primary.method}; draws=${drawsFor(compared.length)}`,
    }
  })
}

const placeOf = ({ expectedRank, chances, chancesByPrimary }: Standing) => ({
  expectedRank,
  probabilityInTop: chances[0] ?? 0,
  probabilityInVerdictTop: chances[1] ?? 0,
  byPrimary: chancesByPrimary[1] ?? 0,
})

const scaleOf = (fit: KpiFit, estimates: readonly KpiEstimate[], weight: number): ComparedKpi => ({
  posteriors: estimates.map((estimate) => estimate.posterior),
  mean: fit.mean,
  variation: fit.variation,
  weight,
})
