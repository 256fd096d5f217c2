import type { RankedCreative_RankedCreativeFragment } from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'

graphql(`
  fragment RankedCreative_RankedCreative on RankedCreative {
    rank
    verdict
    excludedBecause
    guardrailProgress
    kpi {
      kpi
      value
      low
      high
      level
      probabilityInTop
      topSize
      sample
    }
    figures {
      spend {
        amount
        currency
      }
      impressions
      conversions
      ctr
      conversionRate
      roas
      hookRate
      holdRate
      costPerResult {
        amount
        currency
      }
      cpc {
        amount
        currency
      }
      cpm {
        amount
        currency
      }
    }
    percentiles {
      hookRate
      holdRate
      ctr
      conversionRate
      costPerResult
    }
    creative {
      id
      name
      format
      videoLength
      ratio
      width
      height
      pictureUrl
      metaAdIds
      tags
      patternStatus
    }
  }
`)

export type Ranked = RankedCreative_RankedCreativeFragment
