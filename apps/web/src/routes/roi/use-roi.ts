import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { clientIn } from '../../features/clients/client-address.ts'
import { usePeriod } from '../../features/period/use-period.ts'
import type { RoiInput } from '../../gql/graphql.ts'
import { patchedRoi, type RoiKey, readRoi } from './roi-address.ts'

const comparisons = { previous: 'PREVIOUS_PERIOD', year: 'PREVIOUS_YEAR', none: null } as const

/** The rows of a page: as many as the server gives at once. */
const PAGE = 100

/** The state of the screen, which is its address, and the question it asks of the server. */
export function useRoi() {
  const [search, setSearch] = useSearchParams()
  const { period, comparison } = usePeriod()
  const { from, to } = period
  const client = clientIn(search)
  const address = readRoi(search)
  const { groupBy, attributionDate, column, isAscending, text, currency } = address
  const accounts = address.accounts.join(',')
  const question = useMemo(
    (): RoiInput => ({
      groupBy,
      from,
      to,
      attributionDate,
      compareTo: comparisons[comparison],
      currency,
      orderBy: { column, direction: isAscending ? 'ASC' : 'DESC' },
      filters: {
        clientIds: client ? [client] : null,
        adAccountIds: accounts ? accounts.split(',') : null,
        search: text || null,
      },
      first: PAGE,
    }),
    [groupBy, from, to, attributionDate, comparison, currency, column, isAscending, client, accounts, text],
  )
  return {
    client,
    period,
    question,
    ...address,
    /** Whether anything narrows what is listed. */
    isNarrowed: Boolean(client || accounts || text),
    /** A change of the view leaves no trail for the back button. */
    change: (changes: Partial<Record<RoiKey, string | null>>) =>
      setSearch(() => patchedRoi(new URLSearchParams(location.search), changes), {
        replace: true,
        preventScrollReset: true,
      }),
  }
}
