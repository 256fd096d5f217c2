import { type DateWindow, daysIn } from '../../values/date-window.ts'
import { addDays } from '../../values/day.ts'
import type { Comparison } from './metric-name.ts'

/** A window that another is compared with, and by how many days its days are to be moved to meet that one's. */
export interface ComparedWindow extends DateWindow {
  readonly shift: number
}

/** 52 weeks: a year whose weekdays meet. */
const yearOfWeeks = 364

export function comparedWindow(window: DateWindow, comparison: Comparison): ComparedWindow {
  const shift = comparison === 'PREVIOUS_YEAR' ? yearOfWeeks : daysIn(window)
  return { from: addDays(window.from, -shift), to: addDays(window.to, -shift), shift }
}
