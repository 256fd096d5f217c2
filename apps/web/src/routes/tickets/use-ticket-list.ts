import { useApolloClient, useQuery } from '@apollo/client/react'
import type { TicketFilter, TicketsListedQuery } from '../../gql/graphql.ts'
import { readPages } from '../../ui/read-pages.ts'
import { TicketsListed } from './ticket-queries.ts'
import { useTicketsSoon } from './use-tickets-soon.ts'

/** Tickets page by page, the one that was written in last first; read again, all that are shown, when there is news. */
export function useTicketList(filter: TicketFilter) {
  const client = useApolloClient()
  const variables = { filter }
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery(TicketsListed, { variables })
  const page = (data ?? previousData)?.tickets
  const readAgain = async () => {
    const read = await readPages<TicketsListedQuery>({
      ask: async (after) =>
        (
          await client
            .query({ query: TicketsListed, variables: { ...variables, after }, fetchPolicy: 'no-cache' })
            // What is shown stays; the next news asks again.
            .catch(() => ({ data: null }))
        ).data,
      pageOf: ({ tickets }) => tickets,
      join: (before, next) => ({
        ...next,
        tickets: { ...next.tickets, edges: [...before.tickets.edges, ...next.tickets.edges] },
      }),
      atLeast: page?.edges.length ?? 0,
    })
    if (read) client.writeQuery({ query: TicketsListed, variables, data: read })
  }
  useTicketsSoon(() => void readAgain())
  return {
    page,
    error,
    isOld: !data && Boolean(previousData),
    isAsking: loading,
    refetch: () => void refetch(),
    more: () => void fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
  }
}
