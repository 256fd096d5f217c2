import { type Breakdown, readBreakdown } from '../breakdowns/read-breakdown.ts'
import { localTime } from '../clock/calendar.ts'
import { type FieldRequest, parseFields } from '../graph/field-expression.ts'
import { type Filter, parseFilters } from '../graph/filter.ts'
import { GraphError, invalidParameter } from '../graph/graph-error.ts'
import { listParam } from '../graph/request.ts'
import type { Account, Ad } from '../world/objects.ts'
import { readWindows, splitWindow, type Window } from './date-windows.ts'

export const levels = ['account', 'campaign', 'adset', 'ad'] as const
export type Level = (typeof levels)[number]

/** What insights are asked of: an object, and the ads below it. */
export interface Scope {
  readonly account: Account
  readonly id: string
  readonly level: Level
  readonly ads: readonly Ad[]
}

export interface InsightsQuery {
  readonly level: Level
  readonly fields: readonly FieldRequest[]
  readonly breakdown: Breakdown | undefined
  readonly windows: readonly Window[]
  readonly filters: readonly Filter[]
  readonly sort: { readonly field: string; readonly descending: boolean } | undefined
  readonly attributionWindows: readonly string[]
  readonly summary: readonly FieldRequest[] | undefined
}

const attributionWindows = ['1d_click', '7d_click', '28d_click', '1d_view', '7d_view', '28d_view', '1d_ev', 'default']
const metricFilters = ['impressions', 'spend', 'clicks', 'reach']
const objectFilters = ['campaign', 'adset', 'ad'].flatMap((kind) =>
  ['id', 'name', 'effective_status'].map((field) => `${kind}.${field}`),
)

/** Reads and checks every parameter of an insights call. `now` in milliseconds. */
export function readInsightsQuery(params: ReadonlyMap<string, string>, scope: Scope, now: number): InsightsQuery {
  const today = localTime(now, scope.account.zone).day
  const level = readLevel(params, scope)
  if (params.get('time_ranges') && params.get('time_increment'))
    throw invalidParameter('time_increment cannot be used together with time_ranges')
  const windows = readWindows(params, today).flatMap((window) => splitWindow(window, params.get('time_increment')))
  const filterNames = [...objectFilters, ...metricFilters, ...metricFilters.map((name) => `ad.${name}`), 'action_type']
  const summary = params.get('summary')
  const fields = parseFields(params.get('fields') || 'account_id,impressions,spend')
  const names = fields.map(({ name }) => name)
  const since = Math.min(...windows.map((window) => window.since))
  return {
    level,
    fields,
    breakdown: readBreakdown(params, names, since, today),
    windows,
    filters: parseFilters(params, filterNames),
    sort: readSort(params),
    attributionWindows: readAttribution(params),
    summary: summary ? parseFields((listParam(params, 'summary') ?? []).join(',')) : undefined,
  }
}

function readLevel(params: ReadonlyMap<string, string>, scope: Scope): Level {
  const asked = params.get('level')
  if (!asked) return scope.level
  const level = levels.find((name) => name === asked)
  if (!level) throw invalidParameter(`level must be one of the following values: ${levels.join(', ')}`)
  // Meta answers a level above the object itself by an error that explains nothing.
  if (levels.indexOf(level) < levels.indexOf(scope.level))
    throw new GraphError({ status: 500, code: 1, subcode: 99, message: 'An unknown error occurred' })
  return level
}

function readSort(params: ReadonlyMap<string, string>): InsightsQuery['sort'] {
  const [first] = listParam(params, 'sort') ?? []
  if (!first) return undefined
  const match = /^([a-z_]+)_(ascending|descending)$/.exec(first)
  if (!match?.[1]) throw invalidParameter(`sort[0] must be a field with _ascending or _descending, not ${first}`)
  return { field: match[1], descending: match[2] === 'descending' }
}

function readAttribution(params: ReadonlyMap<string, string>): string[] {
  const asked = listParam(params, 'action_attribution_windows') ?? []
  const at = asked.findIndex((name) => !attributionWindows.includes(name))
  if (at >= 0)
    throw invalidParameter(
      `action_attribution_windows[${at}] must be one of the following values: ${attributionWindows.join(', ')}`,
    )
  return asked
}
