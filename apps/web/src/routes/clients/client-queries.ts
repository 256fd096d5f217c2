import { graphql } from '../../gql/index.ts'

export const Clients = graphql(`
  query Clients($filter: ClientFilter!, $after: String) {
    clients(filter: $filter, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...ClientRow_Client
        }
      }
    }
  }
`)

/** How many there are of what the screen adds up, whatever the list is narrowed to. */
export const ClientGround = graphql(`
  query ClientGround {
    atWork: clients(filter: { isArchived: false }, first: 1) {
      totalCount
    }
    archived: clients(filter: { isArchived: true }, first: 1) {
      totalCount
    }
    accounts: adAccounts(first: 1) {
      totalCount
    }
    free: adAccounts(filter: { hasClient: false }, first: 1) {
      totalCount
    }
  }
`)

export const ClientSpend = graphql(`
  query ClientSpend($input: MetricsInput!) {
    metrics(input: $input) {
      ... on Metrics {
        lines {
          currency
          figures {
            spend {
              amount
              currency
            }
          }
        }
        coverage {
          lastReadAt
          unreadAccounts
        }
        rows {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              key
              line {
                currency
                figures {
                  spend {
                    amount
                    currency
                  }
                }
              }
            }
          }
        }
      }
      ... on Problem {
        message
      }
    }
  }
`)
