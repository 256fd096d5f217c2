import type { EntityManager } from '@mikro-orm/postgresql'
import type { Ticket } from '../../leads/index.ts'
import type { ConversionEvent, ConversionEventName } from '../conversion-event.entity.ts'
import { destinationOf } from './destination.ts'

const hour = 60 * 60 * 1000

/** Meta takes nothing that is older than seven days; an hour of that is left for clocks that differ. */
const sendBeforeOf = (eventTime: Date): Date => new Date(eventTime.getTime() + (7 * 24 - 1) * hour)

/** What of an event says what happened, and where that is told. */
export type Aimed = Pick<
  ConversionEvent,
  | 'ctwaClid'
  | 'metaAdId'
  | 'metaDatasetId'
  | 'testEventCode'
  | 'wabaId'
  | 'eventTime'
  | 'sendBefore'
  | 'value'
  | 'currency'
>

/** What happened to a ticket at that time, as the ticket is now. */
export async function aim(em: EntityManager, name: ConversionEventName, ticket: Ticket, at: Date): Promise<Aimed> {
  const destination = await destinationOf(em, name, ticket, at)
  await em.populate(ticket, ['number'])
  return {
    ...{ ctwaClid: ticket.ctwaClid ?? null, metaAdId: ticket.metaAdId ?? null, ...destination },
    ...{ wabaId: ticket.number.wabaId, eventTime: at, sendBefore: sendBeforeOf(at), ...worthOf(name, ticket) },
  }
}

/** What a sale is worth; a lead has no value. */
export const worthOf = (
  name: ConversionEventName,
  { dealValue, currency }: Ticket,
): Pick<ConversionEvent, 'value' | 'currency'> =>
  name === 'Purchase' ? { value: dealValue ?? null, currency: currency ?? null } : { value: null, currency: null }
