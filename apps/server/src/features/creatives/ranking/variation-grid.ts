/** The spreads between creatives that are tried; integrating over them, not picking one, keeps coverage with few peers. */
const variations = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.36, 0.43, 0.52, 0.62, 0.75, 0.9, 1.1, 1.3, 1.6]
const usualVariation = 0.4
const spreadOfUsual = 0.7
const negligible = 1e-4

/** One spread of the grid with the mean fitted under it. */
export interface GridFit {
  readonly variation: number
  readonly mean: number
  readonly logLikelihood: number
  /** Information about the mean, J: its variance is mean²/J. */
  readonly information: number
}

/** Weights of the grid's fits under the hyperprior, together 1, negligible ones left out. */
export function weighGrid<F extends GridFit>(fit: (variation: number) => F): (F & { readonly weight: number })[] {
  const fits = variations.map(fit)
  const logs = fits.map(
    (f) =>
      f.logLikelihood -
      Math.log(f.information) / 2 -
      Math.log(f.variation / usualVariation) ** 2 / (2 * spreadOfUsual ** 2),
  )
  const greatest = Math.max(...logs)
  const total = logs.reduce((sum, log) => sum + Math.exp(log - greatest), 0)
  return fits
    .map((f, i) => ({ ...f, weight: Math.exp((logs[i] as number) - greatest) / total }))
    .filter((f) => f.weight >= negligible)
}

/** Mean and spread of the peers over the weighed grid. */
export function peersOf(grid: readonly (GridFit & { weight: number })[]): { mean: number; variation: number } {
  const total = grid.reduce((sum, f) => sum + f.weight, 0)
  const mean = grid.reduce((sum, f) => sum + f.weight * f.mean, 0) / total
  return { mean, variation: Math.sqrt(grid.reduce((sum, f) => sum + f.weight * f.variation ** 2, 0) / total) }
}

/**
 * Moments of a mixture. The variance is taken around the mixture's mean: E[x²] − E[x]² would cancel to nothing for the
 * millions of impressions of a CPM.
 */
export function mixMoments(parts: readonly { weight: number; mean: number; variance: number; own: number }[]) {
  let total = 0
  let mean = 0
  let own = 0
  for (const part of parts) {
    total += part.weight
    mean += part.weight * part.mean
    own += part.weight * part.own
  }
  mean /= total
  let variance = 0
  for (const part of parts) variance += part.weight * (part.variance + (part.mean - mean) ** 2)
  return { mean, variance: variance / total, own: own / total }
}
