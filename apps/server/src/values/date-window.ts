import { addDays, addMonths, type Day, daysBetween } from './day.ts'

/** A span of account-local days, both ends included. */
export interface DateWindow {
  readonly from: Day
  readonly to: Day
}

/** Why a window cannot be asked for. */
export type WindowFault = 'REVERSED' | 'IN_FUTURE' | 'TOO_OLD' | 'TOO_LONG'

/** Meta keeps 37 months and refuses the whole call (code 3018) beyond; it gives no exact day, so a month is left as margin. */
const monthsKept = 36
const longest = 366

/** The `days` days that end yesterday: today is partial, and what is partial does not rank. */
export function lastDays(days: number, today: Day): DateWindow {
  return { from: addDays(today, -days), to: addDays(today, -1) }
}

/** A window as one text, as ISO 8601 writes an interval: `2026-10-30/2026-11-26`. */
export const daysOf = ({ from, to }: DateWindow): string => `${from}/${to}`

export function daysIn(window: DateWindow): number {
  return daysBetween(window.from, window.to) + 1
}

/** Every day of a window, in order. */
export function listDays({ from, to }: DateWindow): Day[] {
  const days: Day[] = []
  // Days have no zone: counted in UTC they are all of one length.
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10))
  return days
}

/** The first day that a window may begin with, as seen on `today`. */
export const oldestDay = (today: Day): Day => addMonths(today, -monthsKept)

/** The first fault of a window as seen on `today` (a day of the same account), or null. */
export function faultOf(window: DateWindow, today: Day): WindowFault | null {
  if (window.from > window.to) return 'REVERSED'
  if (window.to > today) return 'IN_FUTURE'
  if (window.from < oldestDay(today)) return 'TOO_OLD'
  return daysIn(window) > longest ? 'TOO_LONG' : null
}
