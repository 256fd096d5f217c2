import { costAlone, fitCosts } from './cost-posterior.ts'
import type { KpiEstimate } from './kpi-estimate.ts'
import { type CountModel, sumOf } from './overdispersion.ts'
import { groupFactors, groupWithin, type Peer, type PeerPopulation, peerPopulations } from './peers.ts'
import type { BetaPosterior, Estimated, GammaPosterior, PeerFit } from './posterior.ts'
import { fitRates, rateAlone } from './rate-posterior.ts'

export interface Counts {
  readonly results: number
  readonly exposure: number
  readonly designEffect: number
}

/** The centre of the hyperprior: what a spread between creatives usually is, when too few are there to tell. */
const usualVariation = 0.4

/**
 * Fits every population of peers and gives each creative the estimate of its own. Mean and variation are the account's:
 * one scale for all, so that scores of different formats compare.
 */
export function fitPopulations(counts: readonly Counts[], model: CountModel, peers: readonly Peer[]) {
  const estimates = new Array<KpiEstimate>(counts.length)
  let scale: { mean: number; variation: number } | null = null
  for (const population of peerPopulations(peers)) {
    const fit = fitPopulation(counts, model, peers, population)
    // The first population is always the account.
    scale ??= fit
    const size = population.members.filter((i) => peers[i]?.delivered).length
    const name = population.level === 'none' ? 'jeffreys' : model === 'rate' ? 'beta-binomial' : 'gamma-poisson'
    const judged = new Set(population.judged)
    population.members.forEach((i, at) => {
      if (!judged.has(i)) return
      const { designEffect, exposure } = counts[i] as Counts
      const method = `${name}; peers=${population.level}:${size}; design-effect=${designEffect.toFixed(2)}`
      estimates[i] = { ...(fit.estimates[at] as Estimated), applicable: exposure > 0, method }
    })
  }
  const { mean, variation } = scale ?? { mean: Number.NaN, variation: Number.NaN }
  return { mean, variation, estimates }
}

function fitPopulation(
  all: readonly Counts[],
  model: CountModel,
  peers: readonly Peer[],
  { level, members }: PeerPopulation,
): PeerFit {
  const counts = members.map((i) => all[i] as Counts)
  if (level === 'none') return fitAlone(counts, model)
  if (model === 'rate')
    return fitRates(counts.map((c) => ({ results: c.results / c.designEffect, trials: c.exposure / c.designEffect })))
  const grouped = counts.map((c, at) => ({ ...c, group: groupWithin(level, peers[members[at] as number] as Peer) }))
  const { factors } = groupFactors(grouped)
  const scaled = grouped.map(({ results, exposure, designEffect, group }) => {
    const { factor, variance } = factors.get(group) ?? { factor: 1, variance: 0 }
    return {
      results: results / designEffect,
      exposure: (factor * exposure) / designEffect,
      groupVariance: variance,
      factor,
    }
  })
  const fit = fitCosts(scaled)
  const estimates = fit.estimates.map(({ posterior, ownWeight }, at) => ({
    posterior: { ...posterior, rate: posterior.rate / (scaled[at]?.factor ?? 1) },
    ownWeight,
  }))
  return { ...fit, estimates }
}

function fitAlone(counts: readonly Counts[], model: CountModel): PeerFit {
  const mean = sumOf(counts.map((c) => c.results)) / sumOf(counts.map((c) => c.exposure))
  const estimates = counts.map(({ results, exposure, designEffect }) => {
    if (exposure === 0) return { posterior: usualPrior(mean, model), ownWeight: 0 }
    const alone = model === 'rate' ? rateAlone : costAlone
    return { posterior: alone(results / designEffect, exposure / designEffect), ownWeight: 1 }
  })
  return { mean, variation: usualVariation, estimates }
}

/** What a creative without data may be, as wide as creatives usually differ. */
function usualPrior(mean: number, model: CountModel): GammaPosterior | BetaPosterior {
  const shape = 1 / usualVariation ** 2
  if (model === 'count') return { kind: 'gamma', shape, rate: shape / mean }
  const precision = Math.max(1, ((1 - mean) / mean) * shape - 1)
  return { kind: 'beta', a: Math.max(1e-3, mean * precision), b: Math.max(1e-3, (1 - mean) * precision) }
}
