import type { InvalidInput, NotFound } from '../../../schema/problem.graphql.ts'
import { announce } from '../../../work/fact.ts'
import type { Work } from '../../../work/work.ts'
import { tellTicketsChanged, ticketValueChanged } from '../leads.facts.ts'
import { Ticket } from '../ticket.entity.ts'
import { changeDeal, valueMissing } from './change-deal.ts'
import { holdTicket } from './hold-ticket.ts'
import type { DealValueMissing, TicketChangedMeanwhile, UpdateTicketInput } from './moves.graphql.ts'
import { isSameDeal, isWorth, readDeal } from './read-deal.ts'

/** Sets or corrects what a deal comes to. What is won keeps a value. */
export function updateTicket(
  work: Work,
  input: UpdateTicketInput,
): Promise<Ticket | TicketChangedMeanwhile | DealValueMissing | InvalidInput | NotFound> {
  return work.em.transactional(async (em) => {
    const ticket = await holdTicket(em, work, input)
    if (!(ticket instanceof Ticket)) return ticket
    const deal = await readDeal(em, work, ticket, input)
    if ('message' in deal) return deal
    if (ticket.wonAt && !isWorth(deal)) return valueMissing(work)
    if (isSameDeal(ticket, deal)) return ticket
    await changeDeal(em, work, ticket, deal)
    ticket.version += 1
    await em.flush()
    await announce(em, work, ticketValueChanged, { ticketId: ticket.id })
    await tellTicketsChanged(em, work, [ticket.id])
    return ticket
  })
}
