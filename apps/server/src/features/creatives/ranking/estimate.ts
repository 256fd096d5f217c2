import type { KpiEstimate } from './kpi-estimate.ts'
import type { KpiKind } from './kpi-series.ts'
import { quantileOf } from './posterior.ts'
import type { RankingEstimate } from './ranking.ts'
import type { ReadCandidate } from './read-candidates.ts'

const level = 0.8
const tail = (1 - level) / 2

export interface Interval {
  readonly low: number
  readonly high: number
}

const valueAt = ({ posterior }: KpiEstimate, kind: KpiKind, p: number): number =>
  kind.isCost ? kind.scale / quantileOf(posterior, 1 - p) : kind.scale * quantileOf(posterior, p)

/** The 80 % interval in the KPI's unit; a cost is inverted, so its low end is the rate's high end. */
export function intervalOf(estimate: KpiEstimate, kind: KpiKind): Interval {
  return { low: valueAt(estimate, kind, tail), high: valueAt(estimate, kind, 1 - tail) }
}

/** Median and interval; the mean of a cost does not even exist for a creative with few results. */
export function shownEstimate(
  candidate: ReadCandidate,
  estimate: KpiEstimate,
  kind: KpiKind,
  topSize: number,
  probabilityInTop: number | null,
): RankingEstimate {
  return {
    value: valueAt(estimate, kind, 0.5),
    ...intervalOf(estimate, kind),
    level,
    probabilityInTop,
    topSize,
    sample: sampleOf(candidate, kind),
    ownWeight: estimate.ownWeight,
    method: estimate.method,
  }
}

/** Below the guardrails nothing is claimed; the sample and the weight of the own data say how far there is to go. */
export function noEstimate(
  candidate: ReadCandidate,
  estimate: KpiEstimate | null,
  kind: KpiKind,
  topSize: number,
): RankingEstimate {
  return {
    value: null,
    low: null,
    high: null,
    level,
    probabilityInTop: null,
    topSize,
    sample: sampleOf(candidate, kind),
    ownWeight: estimate?.applicable ? estimate.ownWeight : null,
    method: estimate?.applicable ? estimate.method : 'none',
  }
}

/** Partial conversions exist (shared attribution); the sample is for people, in whole events. */
const sampleOf = (candidate: ReadCandidate, kind: KpiKind): number => Math.round(candidate.totals[kind.results] ?? 0)
