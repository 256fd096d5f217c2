import type { ConversionEvent, ConversionEventStatus } from '../conversion-event.entity.ts'
import type { FailureCode } from '../failure-code.ts'
import { isStillSo } from '../ledger/still-so.ts'
import { doubtEndsAt } from './doubt.ts'
import { faultOf } from './pre-flight.ts'

/** How an event ends before it is sent, or sent again. */
export interface Ending {
  readonly status: Extract<ConversionEventStatus, 'FAILED' | 'EXPIRED' | 'CANCELED' | 'UNKNOWN'>
  readonly code: FailureCode | null
}

/** Why an event is not put to Meta now, nor later by itself; null where it is. Of one that Meta may have, only a person can say more. */
export function endOf(event: ConversionEvent, now: Date): Ending | null {
  const { doubtfulSince, eventName, ticket, sendBefore, errorCode } = event
  const isWithdrawn = !isStillSo(eventName, ticket.stage.kind)
  if (doubtfulSince) {
    if (isWithdrawn) return { status: 'UNKNOWN', code: 'TAKEN_BACK' }
    const isOver = doubtEndsAt(doubtfulSince) <= now || sendBefore <= now
    return isOver ? { status: 'UNKNOWN', code: (errorCode as FailureCode | null) ?? 'ANSWER_LOST' } : null
  }
  if (isWithdrawn) return { status: 'CANCELED', code: null }
  const fault = faultOf(event, now)
  return fault && { status: fault === 'TOO_LATE' ? 'EXPIRED' : 'FAILED', code: fault }
}
