import type { DayNumber, LocalTime } from '../clock/calendar.ts'
import { type CountKey, type Counts, mapCounts } from './counts.ts'

/** Figures do not change after this many days. */
const frozenAfterDays = 28
/** Share of a day's off-Meta conversions known when the day ends. */
const knownAtDayEnd = 0.72
const shape = 1 - Math.exp(-frozenAfterDays / 6)

/** Off-Meta conversions are reported late; what happens on Meta (forms, chats, clicks) is known at once. */
const late: Partial<Record<CountKey, true>> = {
  pixelLeads: true,
  webPurchases: true,
  appPurchases: true,
  storePurchases: true,
  webValueCents: true,
  appValueCents: true,
  storeValueCents: true,
  installs: true,
  contentViews: true,
  addToCarts: true,
  checkouts: true,
}
export const offMetaKeys = Object.keys(late) as CountKey[]
const countBehind: Partial<Record<CountKey, CountKey>> = {
  webValueCents: 'webPurchases',
  appValueCents: 'appPurchases',
  storeValueCents: 'storePurchases',
}

/** Share of late conversions known when a day ended that many days ago; 1 from the 28th day on. */
function knownShare(ageDays: number): number {
  if (ageDays >= frozenAfterDays) return 1
  return knownAtDayEnd + ((1 - knownAtDayEnd) * (1 - Math.exp(-Math.max(0, ageDays) / 6))) / shape
}

/**
 * What Meta knows now about a day whose final figures are `final`.
 *
 * @param now the account's local clock, by which a day is past, running or to come.
 * @param arrived share of the day's rows that has come in; 1 unless the account's rows come late.
 * @param luck the fact's own number in [0, 1): where its shares are rounded up. Rounding down always would hide most of
 *   the single conversions until the end; one number for all counts keeps parts within their wholes.
 * @returns nothing for a day to come, and for a running day in which nothing was shown yet.
 */
export function asKnownAt(
  final: Counts,
  day: DayNumber,
  now: LocalTime,
  luck: number,
  arrived = 1,
): Counts | undefined {
  if (day > now.day || arrived === 0) return undefined
  const age = now.day + now.passed - (day + 1)
  if (age >= frozenAfterDays) return final
  const passed = (day === now.day ? passedTraffic(now.passed) : 1) * arrived
  const known = knownShare(age)
  const counts = mapCounts(final, (value, key) => Math.floor(value * passed * (late[key] ? known : 1) + luck))
  // A value follows the purchases that are known, so that an average purchase never jumps.
  for (const [value, count] of Object.entries(countBehind) as [CountKey, CountKey][])
    counts[value] = final[count] === 0 ? 0 : Math.round((final[value] * counts[count]) / final[count])
  return counts.impressions > 0 ? counts : undefined
}

/** Share of a day's traffic seen by a time of day; steps of 15 minutes, as Meta refreshes. Nights are quiet. */
export function passedTraffic(passed: number): number {
  const at = Math.floor(passed * 96) / 96
  return at - Math.sin(2 * Math.PI * at) / (2 * Math.PI) / 1.6
}
