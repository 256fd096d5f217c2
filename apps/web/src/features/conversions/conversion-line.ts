import type { ConversionLine_ConversionEventFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'

graphql(`
  fragment ConversionLine_ConversionEvent on ConversionEvent {
    id
    eventName
    eventId
    status
    value {
      amount
      currency
    }
    valueNow {
      amount
      currency
    }
    metaDatasetId
    datasetName
    eventTime
    sendBefore
    attempts
    nextAttemptAt
    doubtfulSince
    error {
      code
      message
    }
    isTest
    sentAt
    ticket {
      id
      contact {
        id
        name
        phoneEnd
      }
    }
  }
`)

/** What Meta is to be told of one fact, and what came of it. */
export type ConversionLine = ConversionLine_ConversionEventFragment
