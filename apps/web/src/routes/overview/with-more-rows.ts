import type { OverviewRowsQuery } from '../../gql/graphql.ts'

/** The rows so far with those of the next page after them. */
export function withMoreRows(before: OverviewRowsQuery, next: OverviewRowsQuery): OverviewRowsQuery {
  const [shown, added] = [before.metrics, next.metrics]
  if (shown.__typename !== 'Metrics' || added.__typename !== 'Metrics' || !shown.rows || !added.rows) return before
  return { ...next, metrics: { ...added, rows: { ...added.rows, edges: [...shown.rows.edges, ...added.rows.edges] } } }
}
