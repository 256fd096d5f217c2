import type { EntityManager } from '@mikro-orm/postgresql'
import { Dataset } from '../../ad-accounts/index.ts'
import type { Ticket } from '../../leads/index.ts'
import { ConversionEvent, type ConversionEventName } from '../conversion-event.entity.ts'
import { TestEventCode } from '../test-event-code.entity.ts'
import { eventIdOf } from './hold-of-ticket.ts'

/** Where an event is told; under a code, where that is only tried out. */
type Destination = Pick<ConversionEvent, 'metaDatasetId' | 'testEventCode'>

/** Where what happened to a ticket at that time is told, as far as is known now. */
export async function destinationOf(
  em: EntityManager,
  name: ConversionEventName,
  ticket: Ticket,
  at: Date,
): Promise<Destination> {
  const metaDatasetId = await datasetOf(em, name, ticket)
  return { metaDatasetId, testEventCode: await testCodeOf(em, metaDatasetId, at) }
}

/**
 * Has an event that Meta surely has not go where what happened is told by now: of the ad more may be known than when it was recorded. It
 * keeps its code as long as its dataset is the same.
 *
 * @returns whether that is elsewhere than before
 */
export async function redirect(em: EntityManager, event: ConversionEvent): Promise<boolean> {
  const metaDatasetId = await datasetOf(em, event.eventName, event.ticket)
  if (metaDatasetId === (event.metaDatasetId ?? null)) return false
  em.assign(event, { metaDatasetId, testEventCode: await testCodeOf(em, metaDatasetId, event.eventTime) })
  return true
}

/** The dataset of the ad's account, else the one of the WhatsApp account; null for neither. A sale goes where its lead went. */
async function datasetOf(em: EntityManager, name: ConversionEventName, ticket: Ticket): Promise<string | null> {
  const told = name === 'Purchase' ? await datasetOfLead(em, ticket) : null
  if (told) return told
  await em.populate(ticket, ['adAccount', 'number'])
  const { adAccount, number } = ticket
  const chosen = adAccount?.datasetId ? await em.findOne(Dataset, { id: adAccount.datasetId }) : null
  return chosen?.metaDatasetId ?? number.metaDatasetId ?? null
}

/** Where Meta was told of the lead, may have been, or is being told: what follows from it is of no use elsewhere. */
async function datasetOfLead(em: EntityManager, { id }: Ticket): Promise<string | null> {
  const lead = await em.findOne(ConversionEvent, { eventId: eventIdOf('LeadSubmitted', id) })
  const isTold = lead?.status === 'SENT' || lead?.status === 'SENDING' || lead?.mayBeAtMetaSince != null
  return isTold ? (lead?.metaDatasetId ?? null) : null
}

/** The code of a test of the dataset that was under way at that time and still is; null when an event is told for good. */
async function testCodeOf(em: EntityManager, metaDatasetId: string | null, at: Date): Promise<string | null> {
  const trying = metaDatasetId ? await em.findOne(TestEventCode, { metaDatasetId, setAt: { $lte: at } }) : null
  return trying?.code ?? null
}
