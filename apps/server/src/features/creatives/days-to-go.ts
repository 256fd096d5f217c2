import { Decimal } from 'decimal.js'
import { type DateWindow, daysIn } from '../../values/date-window.ts'
import { daysBetween } from '../../values/day.ts'
import type { RankingExclusion } from './ranking/index.ts'

/** A creative that has been silent for longer has no pace to speak of. */
const silence = 2

/**
 * In how many days a creative passes the guardrail at its present pace. Null when that cannot be said: it began before the
 * window (what comes in goes out at the other end), it has stopped, or its first days would be out of the window by then.
 */
export function daysToGo(
  { guardrail, have, need }: RankingExclusion,
  { first, last }: { readonly first: string; readonly last: string },
  window: DateWindow,
): number | null {
  if (guardrail === 'uncertain' || guardrail === 'noKpi') return null
  if (first <= window.from || daysBetween(last, window.to) > silence) return null
  const soFar = daysBetween(first, window.to) + 1
  const gained = new Decimal(have)
  if (gained.lte(0)) return null
  const missing = new Decimal(need).minus(gained)
  const days = missing.times(soFar).div(gained).ceil().toNumber()
  return days >= 1 && soFar + days <= daysIn(window) ? days : null
}
