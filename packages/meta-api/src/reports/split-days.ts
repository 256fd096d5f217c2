import type { InsightsRequest } from '../objects/insights.ts'

/** Days of an account, both ends inclusive. */
export interface Days {
  since: string
  until: string
}

const dayMs = 86_400_000

/**
 * Two halves of a range, or null where rows would not be the same: a row may stand for several days (a week, a month,
 * the whole range), and what is in one row is read in one piece.
 */
export function splitDays(days: Days, timeIncrement: InsightsRequest['timeIncrement']): [Days, Days] | null {
  const starts = startsIn(days, timeIncrement)
  const middle = starts[Math.ceil(starts.length / 2)]
  if (middle === undefined) return null
  return [
    { since: days.since, until: dayAt(momentOf(middle) - dayMs) },
    { since: middle, until: days.until },
  ]
}

export function daysIn({ since, until }: Days): number {
  return Math.round((momentOf(until) - momentOf(since)) / dayMs) + 1
}

/** The first days of the rows in a range. */
function startsIn(days: Days, timeIncrement: InsightsRequest['timeIncrement']): string[] {
  const all = Array.from({ length: daysIn(days) }, (_, i) => dayAt(momentOf(days.since) + i * dayMs))
  if (typeof timeIncrement === 'number') return all.filter((_, i) => i % timeIncrement === 0)
  if (timeIncrement === 'monthly') return all.filter((day, i) => i === 0 || day.endsWith('-01'))
  return all.slice(0, 1)
}

const momentOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const dayAt = (moment: number): string => new Date(moment).toISOString().slice(0, 10)
