import { type DateWindow, daysIn, oldestDay } from '../../values/date-window.ts'
import type { Day } from '../../values/day.ts'
import type { Say } from '../../work/texts.ts'
import type { QuestionFault } from './question.ts'

/** What is wrong with a question, in the asker's language. */
export function faultWords(say: Say, fault: QuestionFault, window: DateWindow | null | undefined, today: Day): string {
  if ('field' in fault) return say({ key: fault.key })
  const days = window ? daysIn(window) : 0
  return say({ key: `insights.window.${fault.window}`, params: { today, oldest: oldestDay(today), days } })
}
