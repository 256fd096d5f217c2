import { graphql } from '../../gql/index.ts'

export const ConversionEvents = graphql(`
  query ConversionEvents($filter: ConversionEventFilter!, $after: String) {
    conversionEvents(filter: $filter, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ConversionLine_ConversionEvent
        }
      }
    }
  }
`)

export const ConversionCounts = graphql(`
  query ConversionCounts($filter: ConversionEventFilter!) {
    conversionCounts(filter: $filter) {
      status
      count
    }
  }
`)

export const ConversionHealth = graphql(`
  query ConversionHealth {
    datasetHealth {
      ...DatasetCard_DatasetHealth
    }
    missingDatasets {
      ...MissingDatasets_MissingDataset
    }
  }
`)
