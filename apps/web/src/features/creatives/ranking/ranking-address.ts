import type { Objective, TopCreativesInput } from '../../../gql/graphql.ts'
import { isKpi, isObjective, kpisOf } from '../kpis.ts'

/** What the address may carry; everything else of a ranking comes from the organisation's configuration. */
export type RankingKey =
  | 'account'
  | 'from'
  | 'to'
  | 'objective'
  | 'kpi'
  | 'second'
  | 'top'
  | 'spend'
  | 'results'
  | 'impressions'
  | 'view'
  | 'sort'
  | 'desc'
  | 'selected'

const DAY = /^\d{4}-\d{2}-\d{2}$/

const wholeIn = (text: string | null, most: number): number | undefined => {
  if (!text || !/^\d{1,10}$/.test(text)) return undefined
  const value = Number(text)
  return value <= most ? value : undefined
}

export const decimalIn = (text: string | null): string | undefined =>
  text && /^\d{1,12}(\.\d{1,6})?$/.test(text) ? text : undefined

export function objectiveIn(search: URLSearchParams, configured: Objective): Objective {
  const given = search.get('objective')
  return isObjective(given) ? given : configured
}

/** The question that the address asks of an account. What it does not say, or says wrongly, is left to the server. */
export function readQuestion(search: URLSearchParams, adAccountId: string, configured: Objective): TopCreativesInput {
  const objective = objectiveIn(search, configured)
  const [kpi, second, from, to] = [search.get('kpi'), search.get('second'), search.get('from'), search.get('to')]
  const topN = wholeIn(search.get('top'), 50)
  const guardrails = {
    minSpend: decimalIn(search.get('spend')),
    minConversions: wholeIn(search.get('results'), 1_000_000),
    minImpressions: wholeIn(search.get('impressions'), 1_000_000_000),
  }
  const known = (given: string | null) => (isKpi(given) && kpisOf(objective).includes(given) ? given : undefined)
  return {
    adAccountId,
    objective,
    ...(from && to && DAY.test(from) && DAY.test(to) ? { window: { from, to } } : {}),
    ...(known(kpi) ? { primaryKpi: known(kpi) } : {}),
    ...(second === 'none' ? { secondaryKpi: null } : known(second) ? { secondaryKpi: known(second) } : {}),
    ...(topN ? { topN } : {}),
    ...(Object.values(guardrails).some((value) => value !== undefined) ? { guardrails } : {}),
  }
}

/** Changes some of what the address says; null takes it back to the default. */
export function patched(search: URLSearchParams, changes: Partial<Record<RankingKey, string | null>>): URLSearchParams {
  const next = new URLSearchParams(search)
  for (const [key, value] of Object.entries(changes)) {
    if (value === null || value === undefined || value === '') next.delete(key)
    else next.set(key, value)
  }
  return next
}

export const selectedIn = (search: URLSearchParams): string[] =>
  [...new Set((search.get('selected') ?? '').split(','))].filter(Boolean)

/** Chosen creatives in the order they were chosen: the first becomes source A. */
export function toggled(selected: readonly string[], id: string): string[] {
  return selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id]
}
