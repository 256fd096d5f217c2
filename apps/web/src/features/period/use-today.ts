import { useQuery } from '@apollo/client/react'
import { graphql } from '../../gql/index.ts'
import { todayHere, todayOfAll } from '../../ui/period.ts'

const AccountZones = graphql(`
  query AccountZones {
    adAccounts(filter: { isActive: true }, first: 100) {
      edges {
        node {
          id
          timezone
        }
      }
    }
  }
`)

/**
 * The day it is where the followed accounts end their days last: what is yesterday there is over in all of them, whoever looks from
 * wherever. An account that has begun its next day shows that as soon as the others have.
 */
export function useToday(): string {
  const { data } = useQuery(AccountZones)
  return todayOfAll(data?.adAccounts.edges.map(({ node }) => node.timezone) ?? []) ?? todayHere()
}
