import { NotFound } from '../../../schema/problem.graphql.ts'
import type { Work } from '../../../work/work.ts'
import { noteEvents } from '../../leads/index.ts'
import type { ConversionEvent } from '../conversion-event.entity.ts'
import { tellConversionsChanged } from '../conversions.facts.ts'
import type { RetryConversionEventInput } from '../conversions-input.graphql.ts'
import { ConversionNotRetryable, DuplicatePossible } from '../conversions-results.graphql.ts'
import { tellUnknown } from '../health/tell-unknown.ts'
import { worthOf } from '../ledger/aim.ts'
import { holdEvent } from '../ledger/hold-event.ts'
import { isStillSo } from '../ledger/still-so.ts'
import { takeUp } from '../ledger/take-up.ts'

/** Has an event sent again that Meta does not have, or of which nobody knows where a second one is accepted. */
export function retryConversion(
  work: Work,
  { id, acceptsDuplicate }: RetryConversionEventInput,
): Promise<ConversionEvent | NotFound | ConversionNotRetryable | DuplicatePossible> {
  const { say, clock } = work
  return work.em.transactional(async (em) => {
    const held = await holdEvent(em, id)
    if (!held) return NotFound.of('ConversionEvent', id, say({ key: 'conversions.notFound' }))
    const { event, ticket } = held
    const obstacle = obstacleOf(event, ticket.stage.kind, clock())
    if (obstacle) {
      const message = say({ key: `conversions.notRetryable.${obstacle}` })
      return Object.assign(new ConversionNotRetryable(), { event, message })
    }
    if (event.mayBeAtMetaSince && !acceptsDuplicate)
      return Object.assign(new DuplicatePossible(), { event, message: say({ key: 'conversions.duplicatePossible' }) })
    em.assign(event, worthOf(event.eventName, ticket))
    await takeUp(em, work, event, ticket)
    await noteEvents(em, work, [ticket.id], { key: 'conversions.story.retried', params: { eventId: event.eventId } })
    await tellConversionsChanged(em, work, [id])
    await tellUnknown(em, work, event.metaDatasetId)
    return event
  })
}

/** What stands against sending it, as the end of a key of the texts; null when nothing does. */
function obstacleOf(
  { status, eventName, sendBefore }: ConversionEvent,
  stage: Parameters<typeof isStillSo>[1],
  now: Date,
): string | null {
  if (status === 'SENT') return 'SENT'
  if (status === 'PENDING' || status === 'SENDING') return 'waiting'
  if (status === 'SKIPPED_NO_CTWA' || status === 'SKIPPED_DUPLICATE_LEAD') return 'skipped'
  if (status === 'CANCELED' || !isStillSo(eventName, stage)) return 'CANCELED'
  return status === 'EXPIRED' || sendBefore <= now ? 'tooLate' : null
}
