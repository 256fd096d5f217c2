import { useQuery } from '@apollo/client/react'
import { graphql } from '../../gql/index.ts'

const ClientNames = graphql(`
  query ClientNames {
    clients(filter: { isArchived: false }, first: 100) {
      totalCount
      edges {
        node {
          id
          name
        }
      }
    }
  }
`)

/** The clients that are not archived, to choose one; undefined until they are known. */
export function useClientNames() {
  const { data } = useQuery(ClientNames)
  return data?.clients.edges.map(({ node }) => node)
}
