import type { FigureGrid_MetricsFragment } from '../../gql/graphql.ts'

/** How much of the compared period was read, in places of the chart. */
export type ComparisonGap = { known: number; all: number }

/**
 * A change against a period that was read in part only would be a change of what was read. Null where the compared
 * period was read wherever this one was, or nowhere at all, which the line says by itself.
 */
export function comparisonGap(points: FigureGrid_MetricsFragment['points'], currency: string): ComparisonGap | null {
  const lines = points.flatMap(({ lines: own }) => own.filter((line) => line.currency === currency))
  const known = lines.filter(({ before }) => before != null).length
  return known === 0 || known === lines.length ? null : { known, all: lines.length }
}
