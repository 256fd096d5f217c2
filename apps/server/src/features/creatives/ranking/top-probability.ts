import { logSampler, randomSource } from './draws.ts'
import { type PlaceCounter, placeCounter } from './places.ts'
import type { Posterior } from './posterior.ts'

/** One KPI of all compared creatives, with the peers' mean and coefficient of variation as its scale. */
export interface ComparedKpi {
  readonly posteriors: readonly Posterior[]
  readonly mean: number
  readonly variation: number
  readonly weight: number
}

export interface Standing {
  /** Chances to be among the `sizes` best, in their order: by the score, and by the main KPI alone. */
  readonly chances: readonly number[]
  readonly chancesByPrimary: readonly number[]
  readonly expectedRank: number
}

const manyDraws = 1000
const fewDraws = 200
const affordableNumbers = 2_000_000
const minVariation = 0.1
const maxDeviations = 3

/** 1,000 draws; fewer for more than 2,000 creatives, where the chance of any one is small and its noise too. */
export function drawsFor(creatives: number): number {
  return Math.max(fewDraws, Math.min(manyDraws, Math.floor(affordableNumbers / Math.max(1, creatives))))
}

/** How many of the KPI's standard deviations between peers ln θ is above the peers' mean, at most three. */
export function standardised(logValue: number, mean: number, variation: number): number {
  const z = (logValue - Math.log(mean)) / Math.max(minVariation, variation)
  return Math.max(-maxDeviations, Math.min(maxDeviations, z))
}

/** Weighted mean of the two KPIs in standard deviations. */
export function combinedScore(z: number, weight: number, otherZ: number, otherWeight: number): number {
  return (weight * z + otherWeight * otherZ) / (weight + otherWeight)
}

/**
 * Chances of the top and expected rank, from draws of every creative's posterior. With a second KPI each draw ranks the
 * combined score; alone, the main KPI as it is, unclamped.
 */
export function standings(
  primary: ComparedKpi,
  secondary: ComparedKpi | null,
  sizes: readonly number[],
  seed: string,
): Standing[] {
  const n = primary.posteriors.length
  const draws = drawsFor(n)
  const random = randomSource(seed)
  const first = primary.posteriors.map((posterior) => logSampler(posterior, random))
  const second = secondary?.posteriors.map((posterior) => logSampler(posterior, random))
  const byPrimary = placeCounter(n, sizes)
  const byScore = secondary ? placeCounter(n, sizes) : byPrimary
  const values = new Float64Array(n)
  const scores = new Float64Array(n)
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < n; i++) values[i] = (first[i] as () => number)()
    byPrimary.add(values)
    if (!secondary || !second) continue
    for (let i = 0; i < n; i++) {
      const z1 = standardised(values[i] as number, primary.mean, primary.variation)
      const z2 = standardised((second[i] as () => number)(), secondary.mean, secondary.variation)
      scores[i] = combinedScore(z1, primary.weight, z2, secondary.weight)
    }
    byScore.add(scores)
  }
  const chances = (places: PlaceCounter, i: number) => places.times.map((times) => (times[i] as number) / draws)
  return primary.posteriors.map((_, i) => ({
    chances: chances(byScore, i),
    chancesByPrimary: chances(byPrimary, i),
    expectedRank: (byScore.rank[i] as number) / draws,
  }))
}
