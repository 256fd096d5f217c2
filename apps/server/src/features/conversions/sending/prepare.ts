import type { ConversationEvent } from '@mci/meta-api'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Work } from '../../../work/work.ts'
import type { ConversionEvent } from '../conversion-event.entity.ts'
import { worthOf } from '../ledger/aim.ts'
import { redirect } from '../ledger/destination.ts'
import { endEvent } from './end-event.ts'
import { endOf } from './end-of.ts'
import { bodyOf } from './event-body.ts'
import { waitOf } from './wait-of.ts'

/**
 * What is to be sent of an event that is held; null where it is not sent now: it has ended, has to wait, or has only now learnt where it
 * goes. Its ticket's present value counts as long as it is certain that Meta was told no other.
 */
export async function prepare(
  em: EntityManager,
  work: Work,
  event: ConversionEvent,
): Promise<ConversationEvent | null> {
  const { ticket, doubtfulSince, mayBeAtMetaSince } = event
  if (hasToWait(event, work.clock())) return null
  if (!mayBeAtMetaSince && (await redirect(em, event))) return null
  if (!doubtfulSince) em.assign(event, worthOf(event.eventName, ticket))
  const end = endOf(event, work.clock())
  const body = end ? null : bodyOf(event, ticket.contact.phone)
  if (!body) await endEvent(em, work, event, end ?? { status: 'UNKNOWN', code: 'BODY_CHANGED' })
  return body
}

/** What was taken back, or is too late, does not wait any longer. The clock asks for it again. */
function hasToWait(event: ConversionEvent, now: Date): boolean {
  const wait = waitOf(event, now)
  const end = wait && endOf(event, now)
  if (!wait || (end && over.has(end.status))) return false
  Object.assign(event, { errorCode: wait.code, errorMessage: null, dueAt: wait.until, updatedAt: now })
  return true
}

const over = new Set<ConversionEvent['status']>(['CANCELED', 'EXPIRED', 'UNKNOWN'])
