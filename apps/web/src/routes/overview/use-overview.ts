import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { clientIn } from '../../features/clients/client-address.ts'
import { usePeriod } from '../../features/period/use-period.ts'
import type { MetricsInput } from '../../gql/graphql.ts'
import { type OverviewKey, patchedOverview, readOverview } from './overview-address.ts'

const comparisons = { previous: 'PREVIOUS_PERIOD', year: 'PREVIOUS_YEAR', none: null } as const

/** The state of the overview, which is its address, and the question it asks of the server. */
export function useOverview(hasClients: boolean) {
  const [search, setSearch] = useSearchParams()
  const { period, today, comparison } = usePeriod()
  const { from, to } = period
  const client = clientIn(search)
  // One client's rows are its accounts.
  const isByClient = hasClients && client === null
  const address = readOverview(search, period, isByClient ? 'CLIENT' : 'ACCOUNT')
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
    isByClient,
    period,
    today,
    question,
    ...address,
    /** A change of the view leaves no trail for the back button. */
    change: (changes: Partial<Record<OverviewKey, string | null>>) =>
      setSearch((now) => patchedOverview(now, changes), { replace: true, preventScrollReset: true }),
  }
}
