import { type Counts, fitPopulations } from './fit-populations.ts'
import type { KpiFit } from './kpi-estimate.ts'
import { kpiKinds, kpiSeries } from './kpi-series.ts'
import { type DailyCounts, designEffects, sumOf } from './overdispersion.ts'
import { ageBucketOf, type Peer } from './peers.ts'
import type { RankingKpi, RankingQuestion } from './ranking.ts'
import type { ReadCandidate } from './read-candidates.ts'
import { withTickets } from './ticket-values.ts'

const nothing: DailyCounts = { results: [], exposure: [], ages: [] }

/** Fits one KPI over all candidates of an account. Null when the whole account has not one result: nothing is known. */
export function fitKpi(
  kpi: RankingKpi,
  candidates: readonly ReadCandidate[],
  question: Pick<RankingQuestion, 'guardrails' | 'completeness'>,
): KpiFit | null {
  const kind = kpiKinds[kpi]
  const seen = candidates.map((candidate) => kpiSeries(kind, candidate, question.completeness ?? []))
  // Results without any exposure have an infinite rate: such a creative has no KPI and teaches its peers nothing.
  const series = seen.map((days) => (sumOf(days.exposure) > 0 ? days : nothing))
  const totals = series.map((days) => ({ results: sumOf(days.results), exposure: sumOf(days.exposure) }))
  if (totals.every((total) => total.results === 0)) return null
  const accountRate = sumOf(seen.flatMap((days) => days.results)) / sumOf(totals.map((total) => total.exposure))
  // Conversions after a view can outnumber clicks; a share above one is a rate per click, without the ceiling.
  const model = totals.some((t) => t.results > t.exposure) ? 'count' : kind.model
  const effects = designEffects(series, model)
  const counts = totals.map((total, i) => ({ ...total, designEffect: effects[i] as number }))
  const fit = fitPopulations(counts, model, peersAmong(candidates, counts, question))
  const all: KpiFit = { kind, accountRate, ...fit }
  return kpi === 'ROAS' ? withTickets(all, candidates, question.completeness ?? [], totals) : all
}

function peersAmong(
  candidates: readonly ReadCandidate[],
  counts: readonly Counts[],
  { guardrails }: Pick<RankingQuestion, 'guardrails'>,
): Peer[] {
  return candidates.map(({ asked, daysSinceStart, totals }, i) => {
    const delivered = (counts[i] as Counts).exposure > 0
    const exposed = totals.spend >= Number(guardrails.minSpend) && totals.impressions >= guardrails.minImpressions
    return {
      format: asked.format,
      ageBucket: ageBucketOf(daysSinceStart),
      delivered,
      established: delivered && exposed,
    }
  })
}
