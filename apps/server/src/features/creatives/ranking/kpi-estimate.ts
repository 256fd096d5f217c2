import type { KpiKind } from './kpi-series.ts'
import type { Estimated } from './posterior.ts'

export interface KpiEstimate extends Estimated {
  /** False: the KPI does not exist for this creative, and the posterior is its peers' prior. */
  readonly applicable: boolean
  readonly method: string
}

/** One KPI of a whole account, more is better; `mean` and `variation` are the peers'. */
export interface KpiFit {
  readonly kind: KpiKind
  readonly mean: number
  readonly variation: number
  /** The account's results (or revenue) per exposure. */
  readonly accountRate: number
  readonly estimates: readonly KpiEstimate[]
}
