import type { ConversionEvent, ConversionEventStatus } from '../conversion-event.entity.ts'
import type { FailureCode } from '../failure-code.ts'
import { isStillSo } from '../ledger/still-so.ts'
import { doubtEndsAt } from './doubt.ts'
import { faultOf } from './pre-flight.ts'

/** How an event ends before it is sent, or sent again. PENDING: it waits for a person, until it is too late. */
export interface Ending {
  readonly status: Extract<ConversionEventStatus, 'PENDING' | 'FAILED' | 'EXPIRED' | 'CANCELED' | 'UNKNOWN'>
  readonly code: FailureCode | null
}

/** Why an event is not put to Meta now, nor later by itself; null where it is. Of one that Meta may have, only a person can say more. */
export function endOf(event: ConversionEvent, now: Date): Ending | null {
  const { mayBeAtMetaSince, eventName, ticket } = event
  const isWithdrawn = !isStillSo(eventName, ticket.stage.kind)
  if (mayBeAtMetaSince) {
    const code = isWithdrawn ? 'TAKEN_BACK' : obstacleOf(event, now)
    return code && { status: 'UNKNOWN', code }
  }
  if (isWithdrawn) return { status: 'CANCELED', code: null }
  const fault = faultOf(event, now)
  return fault && { status: endings[fault] ?? 'FAILED', code: fault }
}

/** Why what Meta may have is not sent once more. What is sent again as it was needs no look; what a person had sent anew does. */
function obstacleOf(event: ConversionEvent, now: Date): FailureCode | null {
  const { doubtfulSince, sendBefore, errorCode } = event
  if (!doubtfulSince) return faultOf(event, now)
  const isOver = doubtEndsAt(doubtfulSince) <= now || sendBefore <= now
  return isOver ? ((errorCode as FailureCode | null) ?? 'ANSWER_LOST') : null
}

/** A dataset can be chosen any day, and then there is nothing wrong with the event. */
const endings: Partial<Record<FailureCode, Ending['status']>> = { TOO_LATE: 'EXPIRED', DATASET_MISSING: 'PENDING' }
