import { Temporal } from 'temporal-polyfill'
import type { DateWindow } from '../../../values/date-window.ts'
import type { Day } from '../../../values/day.ts'

/** The most that Meta keeps, less a month of margin. */
export const mostMonths = 36

/** The last `months` months of the calendar up to the one of `lastDay`, newest first; that one ends with `lastDay`. */
export function monthsBack(months: number, lastDay: Day): DateWindow[] {
  const newest = Temporal.PlainYearMonth.from(lastDay)
  return Array.from({ length: months }, (_, i) => {
    const month = newest.subtract({ months: i })
    const end = month.toPlainDate({ day: month.daysInMonth }).toString()
    return { from: month.toPlainDate({ day: 1 }).toString(), to: i === 0 ? lastDay : end }
  })
}
