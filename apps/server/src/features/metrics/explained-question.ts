import { InvalidInput, NotFound } from '../../schema/problem.graphql.ts'
import type { Say } from '../../work/texts.ts'
import { comparedWindow } from './compared-window.ts'
import type { Breakdown } from './metric-name.ts'
import type { FigureInput, MetricsFilter, MetricsInput } from './metrics-input.graphql.ts'
import { type Period, periodsOf } from './periods.ts'

const fieldOf: Record<Breakdown, keyof MetricsFilter> = {
  CLIENT: 'clientIds',
  ACCOUNT: 'adAccountIds',
  CAMPAIGN: 'metaCampaignIds',
  ADSET: 'metaAdSetIds',
  AD: 'metaAdIds',
}

/** The question whose one line or point is the figure: a row is asked for by its key as a filter. */
export function explainedQuestion(
  { metrics, key, periodFrom, side }: FigureInput,
  say: Say,
): { question: MetricsInput; period: Period | null } | InvalidInput | NotFound {
  const filter = key == null ? (metrics.filter ?? null) : narrowed(metrics, key, say)
  if (filter instanceof InvalidInput || filter instanceof NotFound) return filter
  const question = { ...metrics, filter, compareTo: null, breakdown: null, granularity: null, after: null }
  if (side === 'BEFORE') {
    // The point of a compared period has the days across from its own, which need not be a point of that period.
    if (!metrics.compareTo || periodFrom != null) return InvalidInput.of('side', say({ key: 'metrics.noBefore' }))
    const { from, to } = metrics.from > metrics.to ? metrics : comparedWindow(metrics, metrics.compareTo)
    return { question: { ...question, from, to }, period: null }
  }
  if (periodFrom == null) return { question, period: null }
  const { granularity } = metrics
  const isReversed = metrics.from > metrics.to
  const periods = granularity && !isReversed ? periodsOf(metrics, granularity) : []
  const period = periods.find(({ from }) => from === periodFrom)
  if (isReversed) return { question, period: null }
  if (!granularity || !period) return InvalidInput.of('periodFrom', say({ key: 'metrics.noSuchPeriod' }))
  return { question: { ...question, granularity }, period }
}

function narrowed({ breakdown, filter }: MetricsInput, key: string, say: Say): MetricsFilter | InvalidInput | NotFound {
  if (!breakdown) return InvalidInput.of('key', say({ key: 'metrics.keyWithoutBreakdown' }))
  const field = fieldOf[breakdown]
  const already = filter?.[field]
  if (already && already.length > 0 && !already.includes(key))
    return NotFound.of('MetricsRow', key, say({ key: 'metrics.noSuchRow' }))
  return { ...filter, [field]: [key] }
}
