import type { EntityManager } from '@mikro-orm/postgresql'
import { Dataset } from '../../ad-accounts/index.ts'
import type { Ticket } from '../../leads/index.ts'
import type { ConversionEvent, ConversionEventName } from '../conversion-event.entity.ts'
import { TestEventCode } from '../test-event-code.entity.ts'

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
  const metaDatasetId = await datasetOf(em, ticket)
  return {
    ...{ ctwaClid: ticket.ctwaClid ?? null, metaAdId: ticket.metaAdId ?? null, metaDatasetId },
    testEventCode: await testCodeOf(em, metaDatasetId, at),
    ...{ wabaId: ticket.number.wabaId, eventTime: at, sendBefore: sendBeforeOf(at), ...worthOf(name, ticket) },
  }
}

/** Where what happened to a ticket is told: the dataset of its ad's account, else the one of its WhatsApp account; null for neither. */
export async function datasetOf(em: EntityManager, ticket: Ticket): Promise<string | null> {
  await em.populate(ticket, ['adAccount', 'number'])
  const { adAccount, number } = ticket
  const chosen = adAccount?.datasetId ? await em.findOne(Dataset, { id: adAccount.datasetId }) : null
  return chosen?.metaDatasetId ?? number.metaDatasetId ?? null
}

/** The code of a test that was under way at that time with the dataset to which it is told; null when it is told for good. */
export async function testCodeOf(em: EntityManager, metaDatasetId: string | null, at: Date): Promise<string | null> {
  const trying = metaDatasetId ? await em.findOne(TestEventCode, { metaDatasetId, setAt: { $lte: at } }) : null
  return trying?.code ?? null
}

/** What a sale is worth; a lead has no value. */
export const worthOf = (
  name: ConversionEventName,
  { dealValue, currency }: Ticket,
): Pick<ConversionEvent, 'value' | 'currency'> =>
  name === 'Purchase' ? { value: dealValue ?? null, currency: currency ?? null } : { value: null, currency: null }
