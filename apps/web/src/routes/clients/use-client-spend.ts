import { useQuery } from '@apollo/client/react'
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClientSpendQuery, MetricsInput } from '../../gql/graphql.ts'
import type { Period } from '../../ui/period.ts'
import { readProblem } from '../../ui/read-problem.ts'
import { ClientSpend } from './client-queries.ts'
import { spendByClient } from './spend-by-client.ts'

/** What every client spent in a period, each currency by itself; all pages of it, since the clients are in another order. */
export function useClientSpend({ from, to }: Period) {
  const { t } = useTranslation('problems')
  const input: MetricsInput = { from, to, breakdown: 'CLIENT', first: 100 }
  const { data, previousData, error, refetch, fetchMore } = useQuery(ClientSpend, { variables: { input } })
  const answer = data?.metrics.__typename === 'Metrics' ? data.metrics : undefined
  const next = answer?.rows?.pageInfo.hasNextPage ? answer.rows.pageInfo.endCursor : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: one more page for each end that comes
  useEffect(() => {
    if (next) void fetchMore({ variables: { input: { ...input, after: next } }, updateQuery: withRows })
  }, [next])
  const shown = answer ?? (previousData?.metrics.__typename === 'Metrics' ? previousData.metrics : undefined)
  const spend = useMemo(() => shown && spendByClient(shown.rows?.edges.map(({ node }) => node) ?? []), [shown])
  const refusal = data && data.metrics.__typename !== 'Metrics' ? data.metrics.message : null
  return {
    metrics: shown,
    spend,
    /** Why there are no amounts; null while there may be. */
    lost: shown ? null : (refusal ?? (error ? t(`${readProblem(error).kind}.title`) : null)),
    refetch,
  }
}

function withRows(before: ClientSpendQuery, { fetchMoreResult: next }: { fetchMoreResult: ClientSpendQuery }) {
  const [shown, added] = [before.metrics, next.metrics]
  if (shown.__typename !== 'Metrics' || added.__typename !== 'Metrics' || !shown.rows || !added.rows) return before
  return { ...next, metrics: { ...added, rows: { ...added.rows, edges: [...shown.rows.edges, ...added.rows.edges] } } }
}
