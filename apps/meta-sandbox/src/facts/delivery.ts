import type { DayNumber } from '../clock/calendar.ts'
import { hashFrom } from '../world/chance.ts'
import type { Ad } from '../world/objects.ts'

/** Whether a person had the ad switched on that day. */
export function inFlight({ flight }: Ad, day: DayNumber): boolean {
  return flight === null || (day + flight.offset) % flight.period < flight.on
}

/** Whether the ad was shown to anyone on that day, if nobody changed anything since it was built. A day without delivery has no row in Meta's answers. */
export function delivers(ad: Ad, day: DayNumber): boolean {
  if (day < ad.createdDay || (ad.lastDay !== null && day > ad.lastDay)) return false
  if (ad.account.stoppedDay !== null && day > ad.account.stoppedDay) return false
  // A refused ad ran for its first two days, before someone looked at it.
  if (ad.disapproved && day > ad.createdDay + 1) return false
  if (ad.adSet.campaign.paused || !inFlight(ad, day)) return false
  return hashFrom(ad.luck, day, 'idle') / 2 ** 32 >= ad.idleShare
}
