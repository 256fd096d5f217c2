import type { GammaPosterior, PeerFit } from './posterior.ts'
import { logGamma } from './quantiles.ts'
import { type GridFit, mixMoments, peersOf, weighGrid } from './variation-grid.ts'

/** Results and exposure, both already divided by the design effect; the exposure scaled by the group factor too. */
export interface EffectiveCounts {
  readonly results: number
  readonly exposure: number
  /** Relative variance of the group factor that scaled the exposure; 0 without groups. */
  readonly groupVariance: number
}

/** Jeffreys' prior for a rate: no posterior is allowed to know less than it. */
const jeffreysShape = 0.5
const meanRounds = 8

/**
 * Gamma-Poisson empirical Bayes of results per exposure, integrated over the peers' spread.
 * Needs at least one result among all; posteriors come in the order given, in units of the scaled exposure.
 */
export function fitCosts(creatives: readonly EffectiveCounts[]): PeerFit<GammaPosterior> {
  const grid = weighGrid((variation) => fitAt(variation, creatives))
  const estimates = creatives.map(({ results, exposure, groupVariance }) => {
    const moments = mixMoments(
      grid.map(({ weight, variation, mean, information }) => {
        const shape = 1 / variation ** 2
        const rate = shape / mean + exposure
        const own = exposure / rate
        const posteriorMean = (shape + results) / rate
        const fromPeers = ((1 - own) * mean) ** 2 * (1 / information + groupVariance)
        return { weight, mean: posteriorMean, variance: posteriorMean / rate + fromPeers, own }
      }),
    )
    const shape = Math.max(jeffreysShape, moments.mean ** 2 / moments.variance)
    return { posterior: { kind: 'gamma', shape, rate: shape / moments.mean } as const, ownWeight: moments.own }
  })
  return { ...peersOf(grid), estimates }
}

function fitAt(variation: number, creatives: readonly EffectiveCounts[]): GridFit {
  const a = 1 / variation ** 2
  const mean = meanAt(a, creatives)
  const logGammaA = logGamma(a)
  let logLikelihood = 0
  let information = 0
  for (const { results, exposure } of creatives) {
    const expected = mean * exposure
    information += expected / (1 + expected / a)
    logLikelihood -= a * Math.log1p(expected / a)
    if (results > 0) logLikelihood += logGamma(a + results) - logGammaA + results * Math.log(expected / (a + expected))
  }
  return { variation, mean, logLikelihood, information }
}

/** The peers' mean with large creatives capped by the spread, so that one favourite does not define it. */
function meanAt(a: number, creatives: readonly EffectiveCounts[]): number {
  let results = 0.5
  let exposure = 0
  for (const creative of creatives) {
    results += creative.results
    exposure += creative.exposure
  }
  let mean = results / exposure
  for (let round = 0; round < meanRounds; round++) {
    results = 0.5
    exposure = 0.5 / mean
    for (const creative of creatives) {
      const weight = 1 / (1 + (mean * creative.exposure) / a)
      results += weight * creative.results
      exposure += weight * creative.exposure
    }
    mean = results / exposure
  }
  return mean
}

/** The posterior of a creative that has too few peers: its own data and Jeffreys' prior. */
export function costAlone(results: number, exposure: number): GammaPosterior {
  return { kind: 'gamma', shape: results + jeffreysShape, rate: exposure }
}
