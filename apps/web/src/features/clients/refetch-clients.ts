import type { ApolloClient } from '@apollo/client'

/** Asks again for whatever is on screen about clients; what fails is told where it is shown. */
export function refetchClients(apollo: ApolloClient): void {
  void apollo.refetchQueries({
    include: 'active',
    onQueryUpdated: ({ queryName }) => queryName?.startsWith('Client') ?? false,
  })
}
