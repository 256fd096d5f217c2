import { graphql } from '../../gql/index.ts'

export const TicketsGround = graphql(`
  query TicketsGround {
    stages {
      id
      kind
      name
    }
    leadConfig {
      ticketExpirationDays
      currency
    }
    adAccounts(filter: { isActive: true }, first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
    whatsappNumbers {
      id
      isConnected
    }
  }
`)

export const TicketsCounted = graphql(`
  query TicketsCounted($filter: TicketFilter) {
    ticketCounts(filter: $filter) {
      ...CountsLine_TicketCounts
    }
  }
`)

export const TicketBoardShown = graphql(`
  query TicketBoardShown($filter: TicketFilter, $first: Int) {
    ticketBoard(filter: $filter) {
      ...BoardColumn_BoardColumn
      tickets(first: $first) {
        edges {
          node {
            ...TicketCard_Ticket
          }
        }
        pageInfo {
          endCursor
        }
      }
    }
  }
`)

export const BoardColumnMore = graphql(`
  query BoardColumnMore($filter: TicketFilter, $first: Int, $after: String) {
    ticketBoard(filter: $filter) {
      stage {
        id
      }
      tickets(first: $first, after: $after) {
        edges {
          node {
            ...TicketCard_Ticket
          }
        }
        pageInfo {
          endCursor
        }
      }
    }
  }
`)

export const TicketsListed = graphql(`
  query TicketsListed($filter: TicketFilter, $after: String) {
    tickets(filter: $filter, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...TicketCard_Ticket
        }
        cursor
      }
    }
  }
`)

export const TicketCardAgain = graphql(`
  query TicketCardAgain($id: ID!) {
    ticket(id: $id) {
      ...TicketCard_Ticket
    }
  }
`)
