import { graphql } from '../../gql/index.ts'

/** A page of rows with the lines of the whole. */
export const Roi = graphql(`
  query Roi($input: RoiInput!) {
    roi(input: $input) {
      ... on Roi {
        currency
        settlingFrom
        ticketExpirationDays
        comparedFrom
        rates {
          ...UsedRateWords_UsedRate
        }
        unrated {
          ticketId
          value {
            amount
            currency
          }
          day
        }
        attributed {
          ...RoiLine_RoiRow
        }
        unattributed {
          ...RoiLine_RoiRow
        }
        total {
          ...RoiLine_RoiRow
        }
        comparedTotal {
          spend {
            amount
            currency
          }
        }
        rows {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...RoiLine_RoiRow
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

/** What lies below one row: the same question, narrowed to it. */
export const RoiBranch = graphql(`
  query RoiBranch($input: RoiInput!) {
    roi(input: $input) {
      ... on Roi {
        rows {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...RoiLine_RoiRow
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
