import type { BreakdownRow_MetricsRowFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { isSum, numberOf, type ShownFigure } from './figures.ts'

graphql(`
  fragment BreakdownRow_MetricsRow on MetricsRow {
    key
    label
    effectiveStatus
    adAccount {
      id
      name
      unavailableBecause
    }
    line {
      ...MetricsLineValues_MetricsLine
    }
  }
`)

export type BreakdownRow = BreakdownRow_MetricsRowFragment

/** The columns that are always there; whatever else rows are in order of joins them. */
const usual: readonly ShownFigure[] = ['SPEND', 'LEADS', 'COST_PER_LEAD', 'PURCHASES', 'PURCHASE_VALUE', 'ROAS']

const inOrder: readonly ShownFigure[] = [
  'SPEND',
  'CTR',
  'LEADS',
  'COST_PER_LEAD',
  'PURCHASES',
  'COST_PER_PURCHASE',
  'PURCHASE_VALUE',
  'ROAS',
]

export const columnsFor = (sorted: ShownFigure): readonly ShownFigure[] =>
  inOrder.filter((figure) => figure === sorted || usual.includes(figure))

/** How long each row's bar is, 0 to 1 of the longest of its currency; none where parts do not add up. */
export function shareOf(row: BreakdownRow, rows: readonly BreakdownRow[], figure: ShownFigure): number {
  const value = isSum(figure) ? numberOf(figure, row.line.figures) : null
  if (value === null) return 0
  const same = rows.filter(({ line }) => line.currency === row.line.currency)
  const most = Math.max(...same.map(({ line }) => numberOf(figure, line.figures) ?? 0))
  return most > 0 ? value / most : 0
}
