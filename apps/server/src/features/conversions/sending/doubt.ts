import type { ConversionEvent } from '../conversion-event.entity.ts'

const second = 1_000
const hour = 3_600 * second

/** Meta is asked to take out what it was sent twice for two days at most: after one, an event of which nobody knows is not put to it again. */
const longestDoubt = 24 * hour
const firstWait = 30 * second

/** Nobody knows what came of its last attempt: Meta may have it. Returns since when nobody has. */
export function beginDoubt(event: ConversionEvent, now: Date): Date {
  event.doubtfulSince ??= event.claimedAt ?? now
  event.mayBeAtMetaSince ??= event.doubtfulSince
  return event.doubtfulSince
}

/** From then on only a person can say. */
export const doubtEndsAt = (doubtfulSince: Date): Date => new Date(doubtfulSince.getTime() + longestDoubt)

/**
 * When an event is put to Meta once more of which nobody knows: 30 s after the first doubt, then at 2, 8 and 32 minutes, at two hours
 * and at eight and a half. Null when that would be too late.
 */
export function nextAfterDoubt(now: Date, doubtfulSince: Date): Date | null {
  const elapsed = now.getTime() - doubtfulSince.getTime()
  const at = new Date(now.getTime() + Math.max(firstWait, 3 * elapsed))
  return at < doubtEndsAt(doubtfulSince) ? at : null
}
