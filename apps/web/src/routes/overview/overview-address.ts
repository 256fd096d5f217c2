import { isShownFigure, type ShownFigure } from '../../features/metrics/figures.ts'
import type { Granularity, MetricsBreakdown } from '../../gql/graphql.ts'
import { countDays } from '../../ui/format-time.ts'
import type { Period } from '../../ui/period.ts'

/** What the address of the overview says beside its period, comparison and client. */
export type OverviewAddress = {
  /** On the chart. */
  figure: ShownFigure
  granularity: Granularity
  breakdown: MetricsBreakdown
  sort: ShownFigure
  isAscending: boolean
  /** All amounts in this currency; null for each in its own. */
  currency: string | null
  /** Which of several currencies the chart draws. */
  line: string | null
}

const breakdowns = { client: 'CLIENT', account: 'ACCOUNT', campaign: 'CAMPAIGN' } as const satisfies Record<
  string,
  MetricsBreakdown
>
const granularities = { day: 'DAY', week: 'WEEK', month: 'MONTH' } as const satisfies Record<string, Granularity>

export type BreakdownKey = keyof typeof breakdowns
export type GranularityKey = keyof typeof granularities

export const breakdownKeys = Object.keys(breakdowns) as BreakdownKey[]

export const keyOfBreakdown = (wanted: MetricsBreakdown) => breakdownKeys.find((key) => breakdowns[key] === wanted)
export const keyOfGranularity = (wanted: Granularity) => wanted.toLowerCase() as GranularityKey

/** As fine as a chart can show: some sixty places. */
export function usualGranularity({ from, to }: Period): Granularity {
  const days = countDays(from, to)
  if (days <= 92) return 'DAY'
  return days <= 400 ? 'WEEK' : 'MONTH'
}

const oneOf = <Value>(known: Record<string, Value>, key: string | null): Value | undefined =>
  key !== null && Object.hasOwn(known, key) ? known[key] : undefined

const currencyIn = (text: string | null) => (text && /^[A-Z]{3}$/.test(text) ? text : null)

/** What the address does not say, or says wrongly, is as usual. */
export function readOverview(
  search: URLSearchParams,
  period: Period,
  usualBreakdown: MetricsBreakdown,
): OverviewAddress {
  const [figure, sort] = [search.get('figure'), search.get('sort')]
  const chosen = isShownFigure(figure) ? figure : 'SPEND'
  return {
    figure: chosen,
    granularity: oneOf(granularities, search.get('by')) ?? usualGranularity(period),
    breakdown: oneOf(breakdowns, search.get('rows')) ?? usualBreakdown,
    sort: isShownFigure(sort) ? sort : chosen,
    isAscending: search.get('asc') === '1',
    currency: currencyIn(search.get('currency')),
    line: currencyIn(search.get('line')),
  }
}

export type OverviewKey = 'figure' | 'by' | 'rows' | 'sort' | 'asc' | 'currency' | 'line'

/** Changes some of what the address says; null takes it back to what is usual. */
export function patchedOverview(
  search: URLSearchParams,
  changes: Partial<Record<OverviewKey, string | null>>,
): URLSearchParams {
  const next = new URLSearchParams(search)
  for (const [key, value] of Object.entries(changes)) {
    if (value) next.set(key, value)
    else next.delete(key)
  }
  return next
}
