import { betaQuantile, gammaQuantile } from './quantiles.ts'

/**
 * What is believed of one creative's KPI, always so that more is better: results per unit of spend instead of cost, because
 * that is finite without results. `roas` is a gamma rate times an inverse gamma mean ticket.
 */
export type Posterior =
  | { readonly kind: 'gamma'; readonly shape: number; readonly rate: number }
  | { readonly kind: 'beta'; readonly a: number; readonly b: number }
  | {
      readonly kind: 'roas'
      readonly shape: number
      readonly rate: number
      readonly ticketShape: number
      readonly ticketScale: number
    }

/** One creative's posterior and the share of it that is its own data. */
export interface Estimated<P extends Posterior = Posterior> {
  readonly posterior: P
  readonly ownWeight: number
}

/** An empirical-Bayes fit: the peers' mean and spread (coefficient of variation), and every creative's posterior. */
export interface PeerFit<P extends Posterior = Posterior> {
  readonly mean: number
  readonly variation: number
  readonly estimates: readonly Estimated<P>[]
}

export type GammaPosterior = Extract<Posterior, { kind: 'gamma' }>
export type BetaPosterior = Extract<Posterior, { kind: 'beta' }>
export type RoasPosterior = Extract<Posterior, { kind: 'roas' }>

export function quantileOf(posterior: Posterior, p: number): number {
  switch (posterior.kind) {
    case 'gamma':
      return gammaQuantile(p, posterior.shape) / posterior.rate
    case 'beta':
      return betaQuantile(p, posterior.a, posterior.b)
    case 'roas': {
      // A ratio of gammas is a scaled F, whose quantile is that of a beta in odds.
      const x = betaQuantile(p, posterior.shape, posterior.ticketShape)
      return ((posterior.ticketScale / posterior.rate) * x) / (1 - x)
    }
  }
}
