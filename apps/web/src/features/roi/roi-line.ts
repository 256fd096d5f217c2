import type { RoiLine_RoiRowFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'

graphql(`
  fragment RoiLine_RoiRow on RoiRow {
    key
    label
    leadsCount
    salesCount
    revenue {
      amount
      currency
    }
    spend {
      amount
      currency
    }
    avgTicket {
      amount
      currency
    }
    conversionRate
    costPerLead {
      amount
      currency
    }
    costPerSale {
      amount
      currency
    }
    roas
    impressions
    linkCtr
    metaLeads
    metaPurchases
    change {
      leadsCount
      salesCount
      revenue
      spend
      avgTicket
      conversionRate
      costPerLead
      costPerSale
      roas
      impressions
      linkCtr
      metaLeads
      metaPurchases
    }
    why
    client {
      id
      name
    }
    adAccount {
      id
      name
      currency
      unavailableBecause
    }
    creative {
      id
      pictureUrl
    }
  }
`)

/** A row of what ads brought beside what they cost, or a line of the whole. */
export type RoiLine = RoiLine_RoiRowFragment
