import type { DateWindow } from '../../values/date-window.ts'
import { addDays, addMonths, type Day, weekdayOf } from '../../values/day.ts'
import type { Granularity } from './metric-name.ts'

/** Every period of a window, in order; the first and the last are cut where the window is. */
export function periodsOf(window: DateWindow, granularity: Granularity): DateWindow[] {
  const periods: DateWindow[] = []
  for (let from = window.from; from <= window.to; ) {
    const next = nextStart(from, granularity)
    const last = addDays(next, -1)
    const isCut = last > window.to
    periods.push({ from, to: isCut ? window.to : last })
    from = next
  }
  return periods
}

function nextStart(day: Day, granularity: Granularity): Day {
  if (granularity === 'DAY') return addDays(day, 1)
  if (granularity === 'WEEK') return addDays(day, 8 - weekdayOf(day))
  return addMonths(`${day.slice(0, 7)}-01`, 1)
}

/** The first day of the period that `day` is in, as SQL of a date; 2001 began on a Monday. */
export const periodSql: Record<Granularity, (day: string) => string> = {
  DAY: (day) => day,
  WEEK: (day) => `(${day}) - ((${day}) - date '2001-01-01') % 7`,
  MONTH: (day) => `date_trunc('month', (${day})::timestamp)::date`,
}
