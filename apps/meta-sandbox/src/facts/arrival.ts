import type { DayNumber } from '../clock/calendar.ts'
import { hashFrom } from '../world/chance.ts'
import type { Ad } from '../world/objects.ts'

/** What is still missing of a day's money so many hours after its end, in parts of the whole: all there at 18 h. */
const missingAt = [
  [0, 0.1],
  [2, 0.03],
  [3, 0.01],
  [18, 0],
] as const

/** Half of the late rows are absent until they arrive, half are there with half of their figures. */
const meanGap = 0.75

/**
 * Share of an ad's day that has arrived in an account whose rows come late: 0, a half or 1.
 *
 * @param hours since the end of the day, by the wall clock of the account; 0 or less while it runs.
 */
export function arrivedShare(ad: Ad, day: DayNumber, hours: number): number {
  const draw = hashFrom(ad.luck, day, 'arrival') / 2 ** 32
  if (draw >= missingShare(hours) / meanGap) return 1
  return hashFrom(ad.luck, day, 'gap') % 2 === 0 ? 0 : 0.5
}

function missingShare(hours: number): number {
  const at = Math.max(0, hours)
  for (let n = 1; n < missingAt.length; n++) {
    const [from, most] = missingAt[n - 1] as readonly [number, number]
    const [to, least] = missingAt[n] as readonly [number, number]
    if (at < to) return most + ((least - most) * (at - from)) / (to - from)
  }
  return 0
}
