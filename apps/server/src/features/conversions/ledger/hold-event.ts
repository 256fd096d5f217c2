import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import { Ticket } from '../../leads/index.ts'
import { ConversionEvent } from '../conversion-event.entity.ts'
import { findConversion } from '../conversions.store.ts'

/**
 * An event and its ticket as they are, held until the transaction of `em` ends: the ticket first, as whoever moves it does. Null for
 * an id that names nothing here.
 */
export async function holdEvent(
  em: EntityManager,
  id: string,
): Promise<{ event: ConversionEvent; ticket: Ticket } | null> {
  const found = await findConversion(em, id)
  if (!found) return null
  const held = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const
  const ticket = await em.findOneOrFail(Ticket, { id: found.ticket.id }, held)
  const event = await em.findOneOrFail(ConversionEvent, { id }, held)
  await em.populate(ticket, ['stage'])
  return { ticket, event }
}
