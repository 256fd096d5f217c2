import type { ApolloClient } from '@apollo/client'

/** Asks again for the counts and the datasets on screen: an event that changed is one more of something. */
export function askConversionsAgain(apollo: ApolloClient): void {
  void apollo.refetchQueries({
    include: 'active',
    onQueryUpdated: ({ queryName }) => queryName === 'ConversionCounts' || queryName === 'ConversionHealth',
  })
}
