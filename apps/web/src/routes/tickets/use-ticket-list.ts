import { useApolloClient, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import type { TicketFilter, TicketsListedQuery } from '../../gql/graphql.ts'
import { readPages } from '../../ui/read-pages.ts'
import { useStale } from '../../ui/stale.ts'
import { TicketsListed } from './ticket-queries.ts'
import { useTicketsSoon } from './use-tickets-soon.ts'

/** Tickets page by page, the one that was written in last first; read again, all that are shown, when there is news. */
export function useTicketList(filter: TicketFilter) {
  const client = useApolloClient()
  const variables = { filter }
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery(TicketsListed, { variables })
  // Tickets of another question may stand in while the answer is on its way, and not for one that failed.
  const page = (data ?? (error ? undefined : previousData))?.tickets
  const asked = JSON.stringify(filter)
  const [failed, setFailed] = useState<string | null>(null)
  const readAgain = async () => {
    // What stands in the way is the failure of the question itself, which only the question takes away.
    if (error) return void refetch()
    const read = await readPages<TicketsListedQuery>({
      ask: async (after) =>
        (
          await client
            .query({ query: TicketsListed, variables: { ...variables, after }, fetchPolicy: 'no-cache' })
            // What is shown stays, and is said to be old; the next news asks again.
            .catch(() => {
              setFailed(asked)
              return { data: null }
            })
        ).data,
      pageOf: ({ tickets }) => tickets,
      join: (before, next) => ({
        ...next,
        tickets: { ...next.tickets, edges: [...before.tickets.edges, ...next.tickets.edges] },
      }),
      atLeast: page?.edges.length ?? 0,
    })
    if (!read) return
    setFailed(null)
    client.writeQuery({ query: TicketsListed, variables, data: read })
  }
  useTicketsSoon(() => void readAgain())
  useStale({
    hasFailed: Boolean(data) && (Boolean(error) || failed === asked),
    isAsking: loading,
    retry: () => void readAgain(),
  })
  return {
    page,
    error,
    isOld: !data && Boolean(previousData),
    isAsking: loading,
    refetch: () => void refetch(),
    more: () => void fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
  }
}
