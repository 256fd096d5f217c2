import { type Counts, fitPopulations } from './fit-populations.ts'
import type { KpiFit } from './kpi-estimate.ts'
import { kpiKinds, kpiSeries } from './kpi-series.ts'
import { type DailyCounts, designEffects, sumOf } from './overdispersion.ts'
import { ageBucketOf, type Peer } from './peers.ts'
import type { RankingKpi, RankingQuestion } from './ranking.ts'
import type { ReadCandidate } from './read-candidates.ts'
import { withTickets } from './ticket-values.ts'

const noDays: DailyCounts = { results: [], exposure: [], ages: [] }
const nothing = { days: noDays, results: 0, exposure: 0 }

/** Fits one KPI over all candidates of an account. Null when the whole account has not one result: nothing is known. */
export function fitKpi(
  kpi: RankingKpi,
  candidates: readonly ReadCandidate[],
  question: Pick<RankingQuestion, 'guardrails' | 'completeness'>,
): KpiFit | null {
  const kind = kpiKinds[kpi]
  const seen = candidates.map((candidate) => {
    const days = kpiSeries(kind, candidate, question.completeness ?? [])
    return { days, results: sumOf(days.results), exposure: sumOf(days.exposure) }
  })
  // Results without any exposure have an infinite rate: such a creative has no KPI and teaches its peers nothing.
  const totals = seen.map((each) => (each.exposure > 0 ? each : nothing))
  if (totals.every((total) => total.results === 0)) return null
  const accountRate = sumOf(seen.map((each) => each.results)) / sumOf(seen.map((each) => each.exposure))
  // Conversions after a view can outnumber clicks; a share above one is a rate per click, without the ceiling.
  const model = totals.some((t) => t.results > t.exposure) ? 'count' : kind.model
  const effects = designEffects(
    totals.map((each) => each.days),
    model,
  )
  const counts = totals.map(({ results, exposure }, i) => ({ results, exposure, designEffect: effects[i] as number }))
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
