import { Temporal } from 'temporal-polyfill'
import type { DateWindow } from '../../../values/date-window.ts'
import type { Day } from '../../../values/day.ts'

/** The most that Meta keeps, less a month of margin. */
export const mostMonths = 36

/**
 * The last `months` months of the calendar up to the one of `lastDay`, newest first; that one ends with `lastDay`, and none begins
 * before `firstDay`.
 */
export function monthsBack(months: number, lastDay: Day, firstDay?: Day): DateWindow[] {
  const newest = Temporal.PlainYearMonth.from(lastDay)
  return Array.from({ length: months }, (_, i) => {
    const month = newest.subtract({ months: i })
    const begin = month.toPlainDate({ day: 1 }).toString()
    const end = month.toPlainDate({ day: month.daysInMonth }).toString()
    return { from: firstDay && firstDay > begin ? firstDay : begin, to: i === 0 ? lastDay : end }
  })
}
