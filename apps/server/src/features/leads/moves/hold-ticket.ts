import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import { isId } from '../../../schema/is-id.ts'
import { NotFound } from '../../../schema/problem.graphql.ts'
import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'
import { holdArrivals } from '../arrivals/hold-arrivals.ts'
import { Ticket } from '../ticket.entity.ts'
import { findTicket } from '../tickets.store.ts'
import { TicketChangedMeanwhile } from './moves.graphql.ts'

/**
 * The ticket as it was looked at, and nobody changes it until the transaction of `em` ends. What is closed may be opened again: then no
 * other ticket of its person is opened meanwhile either.
 */
export async function holdTicket(
  em: EntityManager,
  work: Pick<Work, 'actor' | 'say'>,
  { id, version }: { id: string; version: number },
): Promise<Ticket | NotFound | TicketChangedMeanwhile> {
  const { actor, say } = work
  const seen = await findTicket(em, id)
  // Whoever takes messages in has this lock before the rows; taken in another order, two could wait for each other.
  if (seen && seen.status !== 'OPEN') await holdArrivals(transactionOf(em), actor.organizationId)
  const wasOpen = seen?.status === 'OPEN'
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const
  const ticket = isId(id) ? await em.findOne(Ticket, { id }, lock) : null
  if (!ticket) return NotFound.of('Ticket', id, say({ key: 'leads.ticketNotFound' }))
  const hasChanged = ticket.version !== version || wasOpen !== (ticket.status === 'OPEN')
  if (!hasChanged) return ticket
  const message = say({ key: 'leads.changedMeanwhile' })
  return Object.assign(new TicketChangedMeanwhile(), { ticket, message })
}
