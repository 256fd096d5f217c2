import type { OverviewMetricsQuery } from '../../gql/graphql.ts'

/** The question of the overview under way: its answer, the one before it, or what went wrong. */
export type MetricsAnswer = {
  data?: OverviewMetricsQuery
  previousData?: OverviewMetricsQuery
  error?: unknown
  refetch: () => unknown
}

/** The figures of an answer that has some: the present ones, else those before, so that nothing jumps. */
export function figuresIn({ data, previousData }: Pick<MetricsAnswer, 'data' | 'previousData'>) {
  const answer = (data ?? previousData)?.metrics
  return answer?.__typename === 'Metrics' ? answer : undefined
}
