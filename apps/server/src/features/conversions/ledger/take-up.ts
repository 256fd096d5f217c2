import type { EntityManager } from '@mikro-orm/postgresql'
import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'
import type { Ticket } from '../../leads/index.ts'
import { ConversionEvent } from '../conversion-event.entity.ts'
import { askToSend } from '../sending/send-job.ts'

/**
 * Makes an event one that is to be sent, or says why there is nothing to send: its click is not known, or another ticket of the
 * contact has told of it. What came of it before stays in its attempts alone, and that Meta may have it stays known.
 *
 * @param dueAt not before; at once where a person asked for it
 */
export async function takeUp(
  em: EntityManager,
  work: Work,
  event: ConversionEvent,
  ticket: Ticket,
  dueAt: Date = work.clock(),
): Promise<void> {
  em.assign(event, {
    status: await standingOf(em, event, ticket),
    ...{ bodyHash: null, doubtfulSince: null, claimToken: null, claimedAt: null, errorCode: null, errorMessage: null },
    dueAt,
    updatedAt: work.clock(),
  })
  await em.flush()
  if (event.status === 'PENDING') await askToSend(em, work, dueAt)
}

async function standingOf(
  em: EntityManager,
  event: ConversionEvent,
  ticket: Ticket,
): Promise<ConversionEvent['status']> {
  if (!event.ctwaClid) return 'SKIPPED_NO_CTWA'
  if (event.eventName === 'LeadSubmitted' && (await isToldByAnother(em, event, ticket))) return 'SKIPPED_DUPLICATE_LEAD'
  return 'PENDING'
}

/** Two tickets that are qualified at the same moment wait for each other here: one of them tells of the click. */
async function isToldByAnother(
  em: EntityManager,
  { organizationId, id, eventName, ctwaClid }: ConversionEvent,
  { contact }: Ticket,
): Promise<boolean> {
  const lock = 'select pg_advisory_xact_lock(hashtextextended($1, 0))'
  await transactionOf(em).executeSql(lock, [`${organizationId}|click|${ctwaClid}`])
  const other = await em.count(ConversionEvent, {
    ...{ id: { $ne: id }, eventName, ctwaClid, status: { $in: ['PENDING', 'SENDING', 'SENT', 'UNKNOWN'] } },
    ticket: { contact: { id: contact.id } },
  })
  return other > 0
}
