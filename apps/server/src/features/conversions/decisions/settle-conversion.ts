import { NotFound } from '../../../schema/problem.graphql.ts'
import type { Work } from '../../../work/work.ts'
import { noteEvents } from '../../leads/index.ts'
import { ConversionAttempt } from '../conversion-attempt.entity.ts'
import type { ConversionEvent } from '../conversion-event.entity.ts'
import { tellConversionsChanged } from '../conversions.facts.ts'
import type { SettleConversionEventInput } from '../conversions-input.graphql.ts'
import { ConversionNotUnknown } from '../conversions-results.graphql.ts'
import { tellUnknown } from '../health/tell-unknown.ts'
import { holdEvent } from '../ledger/hold-event.ts'
import { isStillSo } from '../ledger/still-so.ts'

/** What a person found at Meta about an event of which nobody knew. */
export function settleConversion(
  work: Work,
  { id, as }: SettleConversionEventInput,
): Promise<ConversionEvent | NotFound | ConversionNotUnknown> {
  const { say, clock } = work
  return work.em.transactional(async (em) => {
    const held = await holdEvent(em, id)
    if (!held) return NotFound.of('ConversionEvent', id, say({ key: 'conversions.notFound' }))
    const { event, ticket } = held
    if (event.status !== 'UNKNOWN')
      return Object.assign(new ConversionNotUnknown(), { event, message: say({ key: 'conversions.notUnknown' }) })
    const last = await em.findOne(ConversionAttempt, { event: { id } }, { orderBy: { startedAt: 'desc' } })
    const now = clock()
    const isSent = as === 'SENT'
    // Of what went back and is not there, there is nothing to send until the ticket comes again.
    const isCanceled = !isSent && !isStillSo(event.eventName, ticket.stage.kind)
    em.assign(event, {
      status: isCanceled ? 'CANCELED' : as,
      success: isSent,
      sentAt: isSent ? (last?.startedAt ?? now) : null,
      errorCode: isSent ? null : 'NOT_AT_META',
      errorMessage: null,
      ...(isSent ? {} : { doubtfulSince: null, mayBeAtMetaSince: null }),
      claimToken: null,
      updatedAt: now,
    })
    await em.flush()
    const saying = { key: `conversions.story.settled.${as}`, params: { eventId: event.eventId } }
    await noteEvents(em, work, [ticket.id], saying)
    await tellConversionsChanged(em, work, [id])
    await tellUnknown(em, work, event.metaDatasetId)
    return event
  })
}
