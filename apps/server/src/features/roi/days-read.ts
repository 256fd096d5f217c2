import { addDays, type Day, dayAt } from '../../values/day.ts'
import { type AskedMetrics, type ChosenAccount, unreadDaysOf } from '../metrics/index.ts'

/** The accounts that lack days of the window which are over for them. Today is not whole in any case, and is read while somebody looks. */
export const unreadAccounts = (asked: AskedMetrics): ReadonlySet<string> =>
  new Set(
    unreadDaysOf(asked)
      .filter(({ account, days }) => days > (lacksToday(asked, account) ? 1 : 0))
      .map(({ account }) => account.id),
  )

const lacksToday = ({ window, read }: AskedMetrics, { id, isExpected, today }: ChosenAccount): boolean =>
  isExpected && window.from <= today && today <= window.to && !read.ofAccount.get(id)?.on.has(today)

/** Whether an account lacks a day that is over for it. */
export const isDayPartlyUnread = ({ chosen, read }: AskedMetrics, day: Day, now: Date): boolean =>
  chosen.some(
    ({ id, isExpected, timezone }) => isExpected && day < dayAt(now, timezone) && !read.ofAccount.get(id)?.on.has(day),
  )

/** A day, and the one that stands across from it. */
export const daysAcross = ({ compared }: AskedMetrics, day: Day): { days: Day[]; across: Day[] } => ({
  days: [day],
  across: [addDays(day, -(compared?.shift ?? 0))],
})
