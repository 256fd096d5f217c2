import { createDivider } from '../breakdowns/divide-row.ts'
import { invalidParameter } from '../graph/graph-error.ts'
import { insightsFields } from './insights-fields.ts'
import type { InsightsQuery } from './insights-query.ts'
import { fillRow, type InsightsRow, type RowPlace } from './insights-row.ts'
import { keepsRow } from './row-filters.ts'
import type { RowList } from './row-list.ts'
import type { Viewpoint } from './viewpoint.ts'

/** Dividing, sorting or filtering by figures needs all rows worked out; without either only those of a page are. */
export function orderRows(places: RowList, { sort, filters, breakdown }: InsightsQuery, view: Viewpoint): RowList {
  const byMetric = filters.filter(
    ({ field }) => !field.includes('.') || /^ad\.(impressions|spend|clicks|reach)$/.test(field),
  )
  if (!sort && !breakdown && byMetric.length === 0) return places
  const fill = breakdown ? createDivider(breakdown, view) : (place: RowPlace) => [fillRow(place, view)]
  const rows = places
    .slice(0, places.length)
    .flatMap(fill)
    .filter((row) => keepsRow(row, byMetric))
  if (!sort) return rows
  const read = Object.hasOwn(insightsFields, sort.field) ? insightsFields[sort.field] : undefined
  if (!read) throw invalidParameter(`sort[0] ${sort.field} is not a field to sort by`)
  const value = (row: InsightsRow) => Number(read(row, []) ?? 0)
  return rows.sort((a, b) => (value(a) - value(b)) * (sort.descending ? -1 : 1))
}
