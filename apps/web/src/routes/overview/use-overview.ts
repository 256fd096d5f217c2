import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { clientIn } from '../../features/clients/client-address.ts'
import { usePeriod } from '../../features/period/use-period.ts'
import type { MetricsBreakdown, MetricsInput } from '../../gql/graphql.ts'
import { type OverviewKey, patchedOverview, readOverview } from './overview-address.ts'

const comparisons = { previous: 'PREVIOUS_PERIOD', year: 'PREVIOUS_YEAR', none: null } as const

/** The state of the overview, which is its address, and the question it asks of the server. */
export function useOverview(usualBreakdown: MetricsBreakdown) {
  const [search, setSearch] = useSearchParams()
  const { period, today, comparison } = usePeriod()
  const { from, to } = period
  const client = clientIn(search)
  const address = readOverview(search, period, usualBreakdown)
  const { granularity, currency } = address
  const question = useMemo(
    (): MetricsInput => ({
      from,
      to,
      granularity,
      compareTo: comparisons[comparison],
      currency,
      filter: client ? { clientIds: [client] } : null,
    }),
    [from, to, granularity, comparison, currency, client],
  )
  return {
    search,
    client,
    period,
    today,
    question,
    ...address,
    /** A change of the view leaves no trail for the back button. */
    change: (changes: Partial<Record<OverviewKey, string | null>>) =>
      setSearch((now) => patchedOverview(now, changes), { replace: true, preventScrollReset: true }),
  }
}
