import { addDays, type Day, dayAt } from '../../values/day.ts'
import { type AskedMetrics, unreadDaysOf } from '../metrics/index.ts'

/** The accounts that lack days of the window. */
export const unreadAccounts = (asked: AskedMetrics): ReadonlySet<string> =>
  new Set(unreadDaysOf(asked).map(({ account }) => account.id))

/** Whether an account lacks a day that has begun for it. */
export const isDayPartlyUnread = ({ chosen, read }: AskedMetrics, day: Day, now: Date): boolean =>
  chosen.some(
    ({ id, isExpected, timezone }) => isExpected && day <= dayAt(now, timezone) && !read.ofAccount.get(id)?.on.has(day),
  )

/** A day, and the one that stands across from it. */
export const daysAcross = ({ compared }: AskedMetrics, day: Day): { days: Day[]; across: Day[] } => ({
  days: [day],
  across: [addDays(day, -(compared?.shift ?? 0))],
})
