import type { ApolloClient } from '@apollo/client'

/** Asks again for whatever is on screen about clients: lists, counts, names and what they spent. */
export async function refetchClients(apollo: ApolloClient): Promise<void> {
  await apollo.refetchQueries({
    include: 'active',
    onQueryUpdated: ({ queryName }) => queryName?.startsWith('Client') ?? false,
  })
}
