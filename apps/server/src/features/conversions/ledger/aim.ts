import type { EntityManager } from '@mikro-orm/postgresql'
import { Dataset } from '../../ad-accounts/index.ts'
import type { Ticket } from '../../leads/index.ts'
import type { ConversionEvent } from '../conversion-event.entity.ts'

const hour = 60 * 60 * 1000

/** Meta takes nothing that is older than seven days; an hour of that is left for clocks that differ. */
const sendBeforeOf = (eventTime: Date): Date => new Date(eventTime.getTime() + (7 * 24 - 1) * hour)

/** Makes an event tell what happened to the ticket at that time, as the ticket is now. */
export async function aim(em: EntityManager, event: ConversionEvent, ticket: Ticket, at: Date): Promise<void> {
  const metaDatasetId = await datasetOf(em, ticket)
  em.assign(event, {
    ...{ ctwaClid: ticket.ctwaClid ?? null, metaAdId: ticket.metaAdId ?? null, metaDatasetId },
    ...{ wabaId: ticket.number.wabaId, eventTime: at, sendBefore: sendBeforeOf(at), ...worthOf(event, ticket) },
  })
}

/** Where what happened to a ticket is told: the dataset of its ad's account, else the one of its WhatsApp account; null for neither. */
export async function datasetOf(em: EntityManager, ticket: Ticket): Promise<string | null> {
  await em.populate(ticket, ['adAccount', 'number'])
  const { adAccount, number } = ticket
  const chosen = adAccount?.datasetId ? await em.findOne(Dataset, { id: adAccount.datasetId }) : null
  return chosen?.metaDatasetId ?? number.metaDatasetId ?? null
}

/** What a sale is worth; a lead has no value. */
export const worthOf = (
  { eventName }: Pick<ConversionEvent, 'eventName'>,
  { dealValue, currency }: Ticket,
): Pick<ConversionEvent, 'value' | 'currency'> =>
  eventName === 'Purchase' ? { value: dealValue ?? null, currency: currency ?? null } : { value: null, currency: null }
