import { graphql } from '../../gql/index.ts'

/** What is there to look at: profiles, followed accounts and their currencies. */
export const OverviewGround = graphql(`
  query OverviewGround($accounts: AdAccountFilter!) {
    connections {
      id
      status
      daysLeft
    }
    adAccounts(filter: $accounts, first: 100) {
      activeCount
      totalCount
      edges {
        node {
          id
          currency
        }
      }
    }
  }
`)

export const OverviewMetrics = graphql(`
  query OverviewMetrics($input: MetricsInput!) {
    metrics(input: $input) {
      ... on Metrics {
        ...FigureGrid_Metrics
        ...TrendPanel_Metrics
        coverage {
          ...FreshnessStrip_MetricsCoverage
        }
        rates {
          ...UsedRateWords_UsedRate
        }
      }
      ... on Problem {
        message
      }
    }
  }
`)

export const OverviewRows = graphql(`
  query OverviewRows($input: MetricsInput!) {
    metrics(input: $input) {
      ... on Metrics {
        coverage {
          comparedUnreadDays
        }
        rows {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            cursor
            node {
              ...BreakdownRow_MetricsRow
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
