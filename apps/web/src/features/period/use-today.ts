import { useQuery } from '@apollo/client/react'
import { graphql } from '../../gql/index.ts'
import { todayHere, todayIn, usualZone } from '../../ui/period.ts'

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

/** The day it is where most of the followed accounts are: they close their days by their own clock, whoever looks from wherever. */
export function useToday(): string {
  const { data } = useQuery(AccountZones)
  const zone = usualZone(data?.adAccounts.edges.map(({ node }) => node.timezone) ?? [])
  return zone ? todayIn(zone) : todayHere()
}
