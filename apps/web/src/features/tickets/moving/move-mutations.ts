import type { MoveTicketMutation, UpdateTicketMutation } from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'

export const MoveTicketTo = graphql(`
  mutation MoveTicket($input: MoveTicketInput!) {
    moveTicket(input: $input) {
      ...TicketCard_Ticket
      ... on TicketChangedMeanwhile {
        ticket {
          ...TicketCard_Ticket
        }
      }
      ... on ContactHasOpenTicket {
        ticket {
          ...TicketCard_Ticket
        }
      }
      ... on InvalidInput {
        field
      }
      ... on Problem {
        message
      }
    }
  }
`)

export const UpdateTicketDeal = graphql(`
  mutation UpdateTicket($input: UpdateTicketInput!) {
    updateTicket(input: $input) {
      ...TicketCard_Ticket
      ... on TicketChangedMeanwhile {
        ticket {
          ...TicketCard_Ticket
        }
      }
      ... on InvalidInput {
        field
      }
      ... on Problem {
        message
      }
    }
  }
`)

export type MoveAnswer = MoveTicketMutation['moveTicket']
export type UpdateAnswer = UpdateTicketMutation['updateTicket']
export type MoveRefusal = Exclude<MoveAnswer | UpdateAnswer, { __typename: 'Ticket' }>
