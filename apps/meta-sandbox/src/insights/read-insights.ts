import { dateOf, localTime } from '../clock/calendar.ts'
import { reduceData } from '../faults/fault-error.ts'
import type { FieldRequest } from '../graph/field-expression.ts'
import { GraphError, invalidParameter } from '../graph/graph-error.ts'
import { cut, type PageAddress } from '../graph/page.ts'
import type { Sandbox } from '../sandbox.ts'
import type { Ad } from '../world/objects.ts'
import { effectiveStatus } from '../world/status.ts'
import { emptyInsightsFields, insightsFields } from './insights-fields.ts'
import { type InsightsQuery, type Level, readInsightsQuery, type Scope } from './insights-query.ts'
import { fillRow, hasDelivery, type InsightsRow, type RowPlace, type Viewpoint } from './insights-row.ts'
import { keepsAd, keepsRow, keptActions } from './row-filters.ts'

/** `GET /{object}/insights`: rows of figures, a page of them, with cursors. */
export function readInsights(
  sandbox: Sandbox,
  scope: Scope,
  params: ReadonlyMap<string, string>,
  address: PageAddress,
): Record<string, unknown> {
  const now = sandbox.clock.now()
  const query = readInsightsQuery(params, scope, now)
  checkFields([...query.fields, ...(query.summary ?? [])])
  const view: Viewpoint = { seed: sandbox.options.seed, now: localTime(now, scope.account.zone) }
  const ads = visibleAds(scope, query, now)
  const places = placesOf(scope, query, ads).filter((place) => hasDelivery(place, view))
  const rows = ordered(places, query, view)
  checkSize(sandbox, rows.length, params, query)
  const page = cut(rows, params, address)
  const data = page.items.map((row) => writeRow('counts' in row ? row : fillRow(row, view), query.fields, query))
  return { data, ...page.paging, ...summaryOf(scope, query, ads, view) }
}

function checkFields(fields: readonly FieldRequest[]) {
  for (const { name } of fields)
    if (!Object.hasOwn(insightsFields, name) && !emptyInsightsFields.has(name) && !name.startsWith('date_'))
      throw invalidParameter(
        `${name} is not valid for fields param. please check https://developers.facebook.com/docs/marketing-api/reference/ads-insights/ for all valid values`,
      )
}

/** Below the account, archived ads are left out unless their status is asked for. Ads to come do not exist yet. */
function visibleAds(scope: Scope, query: InsightsQuery, now: number): Ad[] {
  const asksStatus = query.filters.some(({ field }) => field.endsWith('effective_status'))
  const showsAll = asksStatus || query.level === 'account'
  return scope.ads.filter(
    (ad) =>
      ad.createdAt <= now &&
      (showsAll || effectiveStatus(ad, now) !== 'ARCHIVED') &&
      keepsAd(ad, query.filters, effectiveStatus(ad, now)),
  )
}

const groupKey: Record<Level, (ad: Ad) => string> = {
  account: () => 'account',
  campaign: (ad) => ad.adSet.campaign.id,
  adset: (ad) => ad.adSet.id,
  ad: (ad) => ad.id,
}

function placesOf({ account }: Scope, { level, windows }: InsightsQuery, ads: readonly Ad[]): RowPlace[] {
  const groups = new Map<string, Ad[]>()
  for (const ad of ads) {
    const key = groupKey[level](ad)
    const group = groups.get(key)
    if (group) group.push(ad)
    else groups.set(key, [ad])
  }
  return [...groups.values()].flatMap((group) => windows.map((window) => ({ level, account, ads: group, window })))
}

/** Sorting or filtering by figures needs all rows worked out; without either only the page's rows are. */
function ordered(places: RowPlace[], query: InsightsQuery, view: Viewpoint): (RowPlace | InsightsRow)[] {
  const { sort, filters } = query
  const byMetric = filters.filter(
    ({ field }) => !field.includes('.') || /^ad\.(impressions|spend|clicks|reach)$/.test(field),
  )
  if (!sort && byMetric.length === 0) return places
  const rows = places.map((place) => fillRow(place, view)).filter((row) => keepsRow(row, byMetric))
  if (!sort) return rows
  const read = Object.hasOwn(insightsFields, sort.field) ? insightsFields[sort.field] : undefined
  if (!read) throw invalidParameter(`sort[0] ${sort.field} is not a field to sort by`)
  const value = (row: InsightsRow) => Number(read(row, []) ?? 0)
  return rows.sort((a, b) => (value(a) - value(b)) * (sort.descending ? -1 : 1))
}

function checkSize(sandbox: Sandbox, rows: number, params: ReadonlyMap<string, string>, query: InsightsQuery) {
  const { mostRows, mostCells } = sandbox.options.size
  if (rows > mostRows)
    throw new GraphError({
      status: 400,
      code: 100,
      subcode: 1487534,
      type: 'OAuthException',
      message: '(#100) The query returns too many rows. Please use a smaller date range or level.',
    })
  const limit = Number(params.get('limit') || 25)
  if (Math.min(limit, rows) * query.fields.length > mostCells) throw reduceData()
}

function writeRow(row: InsightsRow, fields: readonly FieldRequest[], query: InsightsQuery): Record<string, unknown> {
  const written: Record<string, unknown> = {}
  for (const { name } of fields) {
    const read = Object.hasOwn(insightsFields, name) ? insightsFields[name] : undefined
    const value = read?.(row, query.attributionWindows)
    const kept = keptActions(value, query.filters)
    if (kept !== undefined) written[name] = kept
  }
  return { ...written, date_start: dateOf(row.window.since), date_stop: dateOf(row.window.until) }
}

function summaryOf(scope: Scope, query: InsightsQuery, ads: readonly Ad[], view: Viewpoint) {
  const [first] = query.windows
  const last = query.windows.at(-1)
  if (!query.summary || !first || !last) return {}
  const place = {
    level: 'account' as const,
    account: scope.account,
    ads,
    window: { since: first.since, until: last.until },
  }
  return { summary: writeRow(fillRow(place, view), query.summary, query) }
}
