import { useApolloClient, useQuery } from '@apollo/client/react'
import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { filterIn } from '../../features/conversions/conversion-address.ts'
import { conversionsNews } from '../../features/conversions/conversions-news.ts'
import type { ConversionEventsQuery } from '../../gql/graphql.ts'
import { useMissedNews, useNews } from '../../ui/news.ts'
import { readPages } from '../../ui/read-pages.ts'
import { useStale } from '../../ui/stale.ts'
import { useSoon } from '../../ui/use-soon.ts'
import { ConversionEvents } from './conversion-queries.ts'

/** The events that the address speaks of, newest first; read again, all that are shown, when there is news. */
export function useLedger() {
  const client = useApolloClient()
  const [search] = useSearchParams()
  const filter = useMemo(() => filterIn(search), [search])
  const variables = { filter }
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery(ConversionEvents, { variables })
  // Events of another question may stand in while the answer is on its way, and not for one that failed.
  const page = (data ?? (error ? undefined : previousData))?.conversionEvents
  const asked = JSON.stringify(filter)
  const [failed, setFailed] = useState<string | null>(null)
  const readAgain = async () => {
    // What stands in the way is the failure of the question itself, which only the question takes away.
    if (error) return void refetch()
    const read = await readPages<ConversionEventsQuery>({
      ask: async (after) =>
        (
          await client
            .query({ query: ConversionEvents, variables: { ...variables, after }, fetchPolicy: 'no-cache' })
            // What is shown stays, and is said to be old; the next news asks again.
            .catch(() => {
              setFailed(asked)
              return { data: null }
            })
        ).data,
      pageOf: ({ conversionEvents }) => conversionEvents,
      join: joined,
      atLeast: page?.edges.length ?? 0,
    })
    if (!read) return
    setFailed(null)
    client.writeQuery({ query: ConversionEvents, variables, data: read })
  }
  const soon = useSoon(() => void readAgain())
  useNews(conversionsNews, soon)
  useMissedNews(() => void readAgain())
  useStale({
    hasFailed: Boolean(data) && (Boolean(error) || failed === asked),
    isAsking: loading,
    retry: () => void readAgain(),
  })
  return {
    page,
    error,
    refetch,
    isOld: !data && Boolean(previousData),
    isAsking: loading,
    isNarrowed: Object.keys(filter).length > 0,
    more: () =>
      fetchMore({
        variables: { after: page?.pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult }) => joined(before, fetchMoreResult),
      }),
  }
}

/** The events so far with those of the next page after them. */
function joined(before: ConversionEventsQuery, next: ConversionEventsQuery): ConversionEventsQuery {
  const edges = [...before.conversionEvents.edges, ...next.conversionEvents.edges]
  return { ...next, conversionEvents: { ...next.conversionEvents, edges } }
}
