import { isDropped, needsOptIn } from '../breakdowns/read-breakdown.ts'
import { dateOf } from '../clock/calendar.ts'
import type { FieldRequest } from '../graph/field-expression.ts'
import { invalidParameter } from '../graph/graph-error.ts'
import { cut, type PageAddress } from '../graph/page.ts'
import type { Sandbox } from '../sandbox.ts'
import { checkPage, checkRows, checkWork } from './check-size.ts'
import { emptyInsightsFields, type InsightsField, insightsFields } from './insights-fields.ts'
import { type InsightsQuery, readInsightsQuery, type Scope } from './insights-query.ts'
import { fillRow, type InsightsRow } from './insights-row.ts'
import { orderRows } from './order-rows.ts'
import { keptActions } from './row-filters.ts'
import { listPlaces } from './row-list.ts'
import { type Viewpoint, viewOf } from './viewpoint.ts'
import { visibleAds } from './visible-ads.ts'

/** How a report that was asked for as a run differs from one that is answered at once. */
export interface RunReading {
  /** Milliseconds since 1970. */
  readonly startedAt: number
  /** Whether it was granted reach by parts of days more than 13 months ago. */
  readonly withReach?: boolean
}

/** `GET /{object}/insights`: rows of figures, a page of them, with cursors. */
export function readInsights(
  sandbox: Sandbox,
  scope: Scope,
  params: ReadonlyMap<string, string>,
  address: PageAddress,
  run?: RunReading,
): Record<string, unknown> {
  const { query, view, rows } = listRows(sandbox, scope, params, run)
  if (!run && query.breakdown && needsOptIn(query.breakdown) && !scope.account.optedIn) return { data: [] }
  if (!run) checkRows(sandbox.size, rows.length)
  checkPage(sandbox.size, rows.length, params, query)
  const page = cut(rows, params, address)
  const columns = columnsOf(query.fields).filter(
    ([name]) => !query.breakdown || !isDropped(query.breakdown, name, run?.withReach),
  )
  const data = page.items.map((row) => writeRow('counts' in row ? row : fillRow(row, view), columns, query))
  return { data, ...page.paging, ...summaryOf(scope, query, view) }
}

/** How many rows a report would have. @throws GraphError 100 for a question that is wrong in itself. */
export const countRows = (
  sandbox: Sandbox,
  scope: Scope,
  params: ReadonlyMap<string, string>,
  run: RunReading,
): number => listRows(sandbox, scope, params, run).rows.length

function listRows(sandbox: Sandbox, scope: Scope, params: ReadonlyMap<string, string>, run: RunReading | undefined) {
  const now = wholeMinute(run?.startedAt ?? sandbox.clock.now())
  const query = readInsightsQuery(params, scope, now)
  checkFields([...query.fields, ...(query.summary ?? [])])
  if (!run) checkWork(sandbox.size, scope.ads.length, query)
  const view = viewOf(sandbox, scope.account, now)
  const rows = sandbox.lists.remember(listKey(sandbox, scope, params, now), () =>
    orderRows(listPlaces(scope, query, visibleAds(scope, query, view.moment), view), query, view),
  )
  return { query, view, rows }
}

/** Figures move on in minutes: a list holds for one of them, whatever the milliseconds. */
const wholeMinute = (at: number) => Math.floor(at / 60_000) * 60_000

/** Parameters that choose a page or its columns out of a list, not the list. */
const ofPage = new Set(['limit', 'after', 'before', 'fields', 'access_token', 'appsecret_proof', 'summary'])

function listKey({ state }: Sandbox, scope: Scope, params: ReadonlyMap<string, string>, at: number): string {
  const asked = [...params].filter(([name]) => !ofPage.has(name)).sort()
  return JSON.stringify([scope.id, state.revision(), at, asked])
}

export function checkFields(fields: readonly FieldRequest[]) {
  for (const { name } of fields)
    if (!Object.hasOwn(insightsFields, name) && !emptyInsightsFields.has(name) && !name.startsWith('date_'))
      throw invalidParameter(
        `${name} is not valid for fields param. please check https://developers.facebook.com/docs/marketing-api/reference/ads-insights/ for all valid values`,
      )
}

type Column = readonly [name: string, read: InsightsField]

const columnsOf = (fields: readonly FieldRequest[]): Column[] =>
  fields.flatMap(({ name }) => {
    const read = Object.hasOwn(insightsFields, name) ? insightsFields[name] : undefined
    return read ? [[name, read] as const] : []
  })

function writeRow(row: InsightsRow, columns: readonly Column[], query: InsightsQuery): Record<string, unknown> {
  const written: Record<string, unknown> = {}
  for (const [name, read] of columns) {
    const value = keptActions(read(row, query.attributionWindows), query.filters)
    if (value !== undefined) written[name] = value
  }
  written.date_start = dateOf(row.window.since)
  written.date_stop = dateOf(row.window.until)
  return row.segment ? Object.assign(written, row.segment) : written
}

function summaryOf(scope: Scope, query: InsightsQuery, view: Viewpoint) {
  const [first] = query.windows
  const last = query.windows.at(-1)
  if (!query.summary || !first || !last) return {}
  const place = {
    level: 'account' as const,
    account: scope.account,
    ads: visibleAds(scope, query, view.moment),
    window: { since: first.since, until: last.until },
  }
  return { summary: writeRow(fillRow(place, view), columnsOf(query.summary), query) }
}
