import { useQuery } from '@apollo/client/react'
import { graphql } from '../../gql/index.ts'

const FollowedAccounts = graphql(`
  query FollowedAccounts($filter: AdAccountFilter!) {
    adAccounts(filter: $filter, first: 100) {
      totalCount
      edges {
        node {
          id
          name
          currency
        }
      }
    }
  }
`)

/** The accounts that are followed, of one client or of all; none until they are known. */
export function useFollowedAccounts(client: string | null) {
  const filter = { isActive: true, ...(client ? { clientId: client } : {}) }
  const { data } = useQuery(FollowedAccounts, { variables: { filter } })
  return data?.adAccounts.edges.map(({ node }) => node) ?? []
}
