import { addDays, type Period } from '../../ui/period.ts'

/** The most that one question about totals may be of. */
const LONGEST_DAYS = 92
/** Spend settles three days after a day's end, which in the last of all zones is half a day later than here. */
const RECENT_DAYS = 5

/** The end of a period that can be asked about at once, and the part of it in which spend may not have settled. */
export function standingWindows({ from, to }: Period, today: string): { whole: Period; recent: Period | null } {
  const later = (one: string, other: string) => (one > other ? one : other)
  const recent = { from: later(from, addDays(today, -RECENT_DAYS)), to }
  return {
    whole: { from: later(from, addDays(to, 1 - LONGEST_DAYS)), to },
    recent: recent.from <= to ? recent : null,
  }
}
