import { type DateWindow, listDays } from '../../values/date-window.ts'
import { type Day, weekdayOf } from '../../values/day.ts'
import type { Granularity } from './metric-name.ts'

export interface Period extends DateWindow {
  /** Where its first day stands in the window, from 0, and behind its last. */
  readonly start: number
  readonly end: number
}

/** Every period of a window, in order; the first and the last are cut where the window is. */
export function periodsOf(window: DateWindow, granularity: Granularity): Period[] {
  const days = listDays(window)
  const weekday = weekdayOf(window.from)
  const begins = (day: Day, index: number) => {
    if (index === 0 || granularity === 'DAY') return true
    return granularity === 'WEEK' ? (weekday + index) % 7 === 1 : day.endsWith('-01')
  }
  const starts = days.flatMap((day, index) => (begins(day, index) ? [index] : []))
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? days.length
    return { from: days[start] ?? window.from, to: days[end - 1] ?? window.to, start, end }
  })
}

/** The first day of the period that `day` is in, as SQL of a date; 2001 began on a Monday. */
export const periodSql: Record<Granularity, (day: string) => string> = {
  DAY: (day) => day,
  WEEK: (day) => `(${day}) - ((${day}) - date '2001-01-01') % 7`,
  MONTH: (day) => `date_trunc('month', (${day})::timestamp)::date`,
}
