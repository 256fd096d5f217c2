import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Ticket } from '../../leads/index.ts'
import { ConversionEvent, type ConversionEventName } from '../conversion-event.entity.ts'

const prefixes: Record<ConversionEventName, string> = { LeadSubmitted: 'lead', Purchase: 'purchase' }

/** One for one fact, for ever: the same ticket can be qualified twice and is told of once. */
export const eventIdOf = (name: ConversionEventName, ticketId: string): string => `${prefixes[name]}-${ticketId}`

/** A ticket's event of that name as it is now, held until the transaction of `em` ends: whoever is sending it waits, or has ended. */
export const holdOfTicket = (
  em: EntityManager,
  { id }: Ticket,
  name: ConversionEventName,
): Promise<ConversionEvent | null> =>
  em.findOne(ConversionEvent, { eventId: eventIdOf(name, id) }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
