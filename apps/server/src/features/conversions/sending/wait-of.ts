import type { ConversionEvent } from '../conversion-event.entity.ts'
import type { FailureCode } from '../failure-code.ts'

const minute = 60_000
/** Of an ad that takes longer to be known, what happened is told where its WhatsApp account tells. */
const longestLookUp = 5 * minute

/** Why an event that is due waits all the same, and until when; null where it does not. It costs no attempt. */
export function waitOf(
  { ticket, eventTime, mayBeAtMetaSince }: ConversionEvent,
  now: Date,
): { code: FailureCode; until: Date } | null {
  const { adAccount, enrichmentStatus } = ticket
  // What Meta may have goes where it went, whatever comes to be known of the ad.
  if (adAccount || enrichmentStatus !== 'PENDING' || mayBeAtMetaSince) return null
  const end = eventTime.getTime() + longestLookUp
  const until = Math.min(now.getTime() + minute / 2, end)
  return end <= now.getTime() ? null : { code: 'AD_BEING_LOOKED_UP', until: new Date(until) }
}
