import type { BetaPosterior, PeerFit } from './posterior.ts'
import { logGamma } from './quantiles.ts'
import { type GridFit, mixMoments, peersOf, weighGrid } from './variation-grid.ts'

/** Results of trials, both already divided by the design effect; never more results than trials. */
export interface EffectiveTrials {
  readonly results: number
  readonly trials: number
}

const meanRounds = 8
/** a + b of Jeffreys' prior: no posterior is allowed to know less than it. */
const jeffreysPrecision = 1

/** Beta-binomial empirical Bayes, integrated over the peers' spread. Posteriors come in the order given. */
export function fitRates(creatives: readonly EffectiveTrials[]): PeerFit<BetaPosterior> {
  const grid = weighGrid((variation) => fitAt(variation, creatives))
  const estimates = creatives.map(({ results, trials }) => {
    const moments = mixMoments(
      grid.map(({ weight, mean, precision, information }) => {
        const posteriorMean = (mean * precision + results) / (precision + trials)
        const own = trials / (precision + trials)
        const within = (posteriorMean * (1 - posteriorMean)) / (precision + trials + 1)
        return { weight, mean: posteriorMean, variance: within + ((1 - own) * mean) ** 2 / information, own }
      }),
    )
    const { mean, variance, own } = moments
    const precision = Math.max(jeffreysPrecision, (mean * (1 - mean)) / variance - 1)
    return {
      posterior: { kind: 'beta', a: mean * precision, b: (1 - mean) * precision } as const,
      ownWeight: own,
    }
  })
  return { ...peersOf(grid), estimates }
}

const precisionAt = (mean: number, variation: number): number => Math.max(0.5, (1 - mean) / (mean * variation ** 2) - 1)

function fitAt(variation: number, creatives: readonly EffectiveTrials[]): GridFit & { precision: number } {
  const mean = meanAt(variation, creatives)
  const precision = precisionAt(mean, variation)
  const a = mean * precision
  const b = (1 - mean) * precision
  const logBeta = logGamma(a) + logGamma(b) - logGamma(precision)
  let logLikelihood = 0
  let information = 0
  for (const { results, trials } of creatives) {
    if (trials === 0) continue
    logLikelihood += logGamma(a + results) + logGamma(b + trials - results) - logGamma(precision + trials) - logBeta
    information += (trials * mean) / (1 - mean) / (1 + trials / (precision + 1))
  }
  return { variation, mean, precision, logLikelihood, information }
}

/** The peers' mean with large creatives capped by the spread, so that one favourite does not define it. */
function meanAt(variation: number, creatives: readonly EffectiveTrials[]): number {
  let results = 0.5
  let trials = 1
  for (const creative of creatives) {
    results += creative.results
    trials += creative.trials
  }
  let mean = results / trials
  for (let round = 0; round < meanRounds; round++) {
    const precision = precisionAt(mean, variation)
    results = 0.5
    trials = 1
    for (const creative of creatives) {
      const weight = 1 / (1 + Math.max(0, creative.trials - 1) / (precision + 1))
      results += weight * creative.results
      trials += weight * creative.trials
    }
    mean = results / trials
  }
  return mean
}

/** The posterior of a creative that has too few peers: its own data and Jeffreys' prior. */
export function rateAlone(results: number, trials: number): BetaPosterior {
  return { kind: 'beta', a: results + 0.5, b: trials - results + 0.5 }
}
