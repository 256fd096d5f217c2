import { reduceData } from '../faults/fault-error.ts'
import { GraphError } from '../graph/graph-error.ts'
import type { Size } from '../options.ts'
import type { InsightsQuery } from './insights-query.ts'

/** @throws GraphError 100/1487534 when a query has more rows than Meta gives at once. */
export function checkRows({ mostRows }: Size, rows: number): void {
  if (rows > mostRows)
    throw tooMuch(1487534, 'The query returns too many rows. Please use a smaller date range or level.')
}

/** @throws GraphError 1 when a page has too many cells: fewer rows or fields work. */
export function checkPage(
  { mostCells }: Size,
  rows: number,
  params: ReadonlyMap<string, string>,
  { fields }: InsightsQuery,
): void {
  const limit = Number(params.get('limit') || 25)
  if (Math.min(limit, rows) * fields.length > mostCells) throw reduceData()
}

/** @throws GraphError 100/1504018 when adding up takes longer than a caller is made to wait: half the days work. */
export function checkWork({ mostAdDays }: Size, ads: number, { windows }: InsightsQuery): void {
  const days = windows.reduce((sum, { since, until }) => sum + until - since + 1, 0)
  if (ads * days > mostAdDays)
    throw tooMuch(1504018, 'Your request timed out. Please try a smaller date range, fewer data or async.')
}

const tooMuch = (subcode: number, message: string) =>
  new GraphError({ status: 400, code: 100, subcode, type: 'OAuthException', message: `(#100) ${message}` })
