import type { EntityManager } from '@mikro-orm/postgresql'
import type { Work } from '../../../work/work.ts'
import { Ticket, type TicketMoved } from '../../leads/index.ts'
import { record } from './record.ts'
import { becomesSo, eventNames, isStillSo } from './still-so.ts'
import { withdraw } from './withdraw.ts'

/** Writes down what Meta is to be told of a ticket that was moved, or takes back what was not told yet. */
export async function hearTicketMoved(em: EntityManager, work: Work, { ticketId, to, at }: TicketMoved): Promise<void> {
  const ticket = await em.findOneOrFail(Ticket, { id: ticketId })
  for (const name of eventNames) {
    if (becomesSo(name, to)) await record(em, work, ticket, { name, to, at })
    else if (!isStillSo(name, to)) await withdraw(em, work, ticket, name)
  }
}
