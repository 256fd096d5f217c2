import { useMutation } from '@apollo/client/react'
import type { TicketCard_TicketFragment } from '../../../gql/graphql.ts'
import { useTell } from '../../../ui/use-tell.ts'
import { ticketsNews } from '../tickets-news.ts'
import { asMoved, type Deal } from './as-moved.ts'
import { type MoveAnswer, MoveTicketTo, type UpdateAnswer, UpdateTicketDeal } from './move-mutations.ts'

type Ticket = TicketCard_TicketFragment

const givenOf = (deal: Deal | null) =>
  deal ? { dealValue: deal.amount, currency: deal.currency } : { dealValue: null }

/** Moves tickets and corrects what they are worth. A move is shown at once and goes back when it is refused. */
export function useMoveTicket() {
  const tell = useTell()
  const [mutateMove] = useMutation(MoveTicketTo, tell.broken)
  const [mutateDeal, { loading }] = useMutation(UpdateTicketDeal, tell.broken)
  return {
    isSaving: loading,
    /**
     * @param deal null takes it away; without it the ticket keeps its own
     * @returns undefined when the request itself broke, which has been told
     */
    move: async (ticket: Ticket, stage: Ticket['stage'], deal?: Deal | null): Promise<MoveAnswer | undefined> => {
      const { id, version } = ticket
      const given = deal === undefined ? {} : givenOf(deal)
      const { data } = await mutateMove({
        variables: { input: { id, version, stageId: stage.id, ...given } },
        optimisticResponse: {
          __typename: 'Mutation',
          moveTicket: asMoved(ticket, stage, deal, new Date().toISOString()),
        },
      })
      // Whoever shows the ticket asks again for what the answer does not hold: counts, its story, its events.
      if (data) ticketsNews.tell([id])
      return data?.moveTicket
    },
    revalue: async ({ id, version }: Ticket, deal: Deal | null): Promise<UpdateAnswer | undefined> => {
      const { data } = await mutateDeal({ variables: { input: { id, version, ...givenOf(deal) } } })
      if (data) ticketsNews.tell([id])
      return data?.updateTicket
    },
  }
}
