import type { ConversionEvent } from '../conversion-event.entity.ts'
import type { FailureCode } from '../failure-code.ts'

const minute = 60_000
/** Of an ad that takes longer to be known, what happened is told where its WhatsApp account tells. */
const longestLookUp = 5 * minute

interface Wait {
  readonly code: FailureCode
  readonly until: Date
}

/** Why an event that is due waits all the same, and until when; null where it does not. It costs no attempt. */
export function waitOf(event: ConversionEvent, now: Date): Wait | null {
  const { adAccount } = event.ticket
  if (!adAccount) return lookUpOf(event, now)
  // When it is switched on the clock has it go on; that it is looked at in between harms nothing.
  return adAccount.isActive ? null : { code: 'AD_ACCOUNT_OFF', until: new Date(now.getTime() + 60 * minute) }
}

/** What Meta may have goes where it went, whatever comes to be known of the ad. */
function lookUpOf({ ticket, eventTime, mayBeAtMetaSince }: ConversionEvent, now: Date): Wait | null {
  const end = eventTime.getTime() + longestLookUp
  if (ticket.enrichmentStatus !== 'PENDING' || mayBeAtMetaSince || end <= now.getTime()) return null
  return { code: 'AD_BEING_LOOKED_UP', until: new Date(Math.min(now.getTime() + minute / 2, end)) }
}
