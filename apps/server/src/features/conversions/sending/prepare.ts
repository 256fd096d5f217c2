import type { ConversationEvent } from '@mci/meta-api'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Work } from '../../../work/work.ts'
import type { ConversionEvent } from '../conversion-event.entity.ts'
import { datasetOf, worthOf } from '../ledger/aim.ts'
import { endEvent } from './end-event.ts'
import { endOf } from './end-of.ts'
import { bodyOf } from './event-body.ts'

/**
 * What is to be sent of an event that is held; null where it is not sent now: it has ended, or has only now learnt where it goes. Its
 * ticket's present value counts as long as it is certain that Meta was told no other.
 */
export async function prepare(
  em: EntityManager,
  work: Work,
  event: ConversionEvent,
): Promise<ConversationEvent | null> {
  const { ticket, doubtfulSince } = event
  if (!event.metaDatasetId) {
    event.metaDatasetId = await datasetOf(em, ticket)
    if (event.metaDatasetId) return null
  }
  if (!doubtfulSince) em.assign(event, worthOf(event.eventName, ticket))
  const end = endOf(event, work.clock())
  const body = end ? null : bodyOf(event, ticket.contact.phone)
  if (!body) await endEvent(em, work, event, end ?? { status: 'UNKNOWN', code: 'BODY_CHANGED' })
  return body
}
