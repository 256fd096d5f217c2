import { graphql } from '../../gql/index.ts'

/** What a card, a row of the list and a move need to know of a ticket. */
export const TicketCardFragment = graphql(`
  fragment TicketCard_Ticket on Ticket {
    id
    version
    status
    evidence
    openedAt
    lastMessageAt
    closedAt
    contact {
      id
      name
      phoneEnd
    }
    stage {
      id
      kind
      name
    }
    dealValue {
      amount
      currency
    }
    tracking {
      metaAdId
      metaAdName
      metaCampaignName
      enrichmentStatus
      enrichmentError
      adAccount {
        id
        name
        currency
      }
    }
    lastTouch {
      id
      headline
      ad {
        metaAdId
        name
        campaignName
        thumbnailUrl
      }
    }
  }
`)
