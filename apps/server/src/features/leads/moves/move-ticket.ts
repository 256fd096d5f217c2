import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import { isId } from '../../../schema/is-id.ts'
import type { InvalidInput, NotFound } from '../../../schema/problem.graphql.ts'
import { announce } from '../../../work/fact.ts'
import type { Work } from '../../../work/work.ts'
import { tellTicketsChanged, ticketMoved, ticketValueChanged } from '../leads.facts.ts'
import { isFinal, Stage } from '../stage.entity.ts'
import { Ticket } from '../ticket.entity.ts'
import { noteEvents } from '../ticket-events.ts'
import { changeDeal, valueMissing } from './change-deal.ts'
import { holdTicket } from './hold-ticket.ts'
import {
  ContactHasOpenTicket,
  type DealValueMissing,
  type MoveTicketInput,
  StageNotFound,
  type TicketChangedMeanwhile,
} from './moves.graphql.ts'
import { isSameDeal, isWorth, readDeal } from './read-deal.ts'
import { standIn } from './stand-in.ts'

type Refusal =
  | TicketChangedMeanwhile
  | StageNotFound
  | DealValueMissing
  | ContactHasOpenTicket
  | InvalidInput
  | NotFound

/**
 * Moves a ticket to another stage, with what its deal comes to if that is given. In a stage that is WON or LOST it is closed; moved back
 * to another one it is open again, unless its person has another open ticket by now. The same move again changes nothing.
 */
export function moveTicket(work: Work, input: MoveTicketInput): Promise<Ticket | Refusal> {
  return work.em.transactional(async (em) => {
    const ticket = await holdTicket(em, work, input)
    if (!(ticket instanceof Ticket)) return ticket
    const to = await holdStage(em, input.stageId)
    if (!to) return Object.assign(new StageNotFound(), { message: work.say({ key: 'leads.stageNotFound' }) })
    const deal = await readDeal(em, work, ticket, input)
    if ('message' in deal) return deal
    if (to.kind === 'WON' && !isWorth(deal)) return valueMissing(work)
    const isOpened = !isFinal(to.kind) && ticket.status !== 'OPEN'
    const other = isOpened ? await otherOpen(em, work, ticket) : null
    if (other) return other
    const isRevalued = !isSameDeal(ticket, deal)
    const isMoved = isOpened || to.id !== ticket.stage.id
    if (!isRevalued && !isMoved) return ticket
    if (isRevalued) await changeDeal(em, work, ticket, deal)
    const moved = isMoved ? await move(em, work, ticket, to) : null
    ticket.version += 1
    await em.flush()
    if (isRevalued) await announce(em, work, ticketValueChanged, { ticketId: ticket.id })
    if (moved) await announce(em, work, ticketMoved, moved)
    await tellTicketsChanged(em, work, [ticket.id])
    return ticket
  })
}

/** A stage that is not archived, nor will be until the transaction ends. */
const holdStage = (em: EntityManager, id: string): Promise<Stage | null> =>
  isId(id)
    ? em.findOne(Stage, { id, archivedAt: null }, { lockMode: LockMode.PESSIMISTIC_READ, refresh: true })
    : Promise.resolve(null)

async function otherOpen(
  em: EntityManager,
  { say }: Work,
  { id, contact }: Ticket,
): Promise<ContactHasOpenTicket | null> {
  const ticket = await em.findOne(Ticket, { contact: { id: contact.id }, status: 'OPEN', id: { $ne: id } })
  if (!ticket) return null
  return Object.assign(new ContactHasOpenTicket(), { ticket, message: say({ key: 'leads.hasOpenTicket' }) })
}

async function move(em: EntityManager, work: Work, ticket: Ticket, to: Stage) {
  const from = await em.findOneOrFail(Stage, { id: ticket.stage.id })
  const wasQualified = ticket.qualifiedAt != null
  const at = work.clock()
  const stages = { from: from.id, to: to.id }
  await noteEvents(em, work, [ticket.id], {
    key: ticket.status === 'EXPIRED' && !isFinal(to.kind) ? 'leads.story.reopened' : 'leads.story.moved',
    params: stages,
  })
  await standIn(em, ticket, to, at)
  return { ticketId: ticket.id, from: from.kind, to: to.kind, wasQualified, at }
}
