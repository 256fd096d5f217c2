import { type DateWindow, daysIn } from '../../values/date-window.ts'
import { type Day, dayAt } from '../../values/day.ts'
import type { AskedMetrics } from './asked-metrics.ts'
import type { ChosenAccount } from './chosen-accounts.ts'
import { comparedUnreadDays } from './comparable.ts'
import type { MetricsCoverageType } from './metrics.graphql.ts'

/**
 * How much of the window was read, and since when Meta may have other figures.
 * @param of any figure, or what was delivered and spent alone
 */
export function coverageOf(asked: AskedMetrics, now: Date, of: 'all' | 'spend' = 'all'): MetricsCoverageType {
  const { chosen, read } = asked
  const unread = unreadDaysOf(asked, now)
  const readAt = [...read.ofAccount.values()].map(({ lastReadAt }) => lastReadAt.getTime())
  const [settling, settlesFrom] =
    of === 'all' ? [read.settling, asked.settlesFrom] : [read.spendSettling, asked.spendSettlesFrom]
  return {
    accounts: chosen.filter(({ isExpected, isRead }) => isExpected || isRead).length,
    unreadAccounts: unread.length,
    unreadDays: unread.reduce((all, { days }) => all + days, 0),
    comparedUnreadDays: comparedUnreadDays(asked),
    settlingSince: settling[0] ?? null,
    settledUnreadDays: settling.filter((day) => day < settlesFrom).length,
    lastReadAt: readAt.length > 0 ? new Date(Math.max(...readAt)) : null,
    timezones: [...new Set(chosen.map(({ timezone }) => timezone))].sort(),
  }
}

/** The accounts that lack days they are expected to have, with how many; days that have not begun for an account are not missing. */
export function unreadDaysOf(
  { chosen, window, read }: AskedMetrics,
  now: Date,
): { account: ChosenAccount; days: number }[] {
  return chosen.flatMap((account) => {
    const begun = until(window, dayAt(now, account.timezone))
    const days = (begun ? daysIn(begun) : 0) - (read.ofAccount.get(account.id)?.days ?? 0)
    return account.isExpected && days > 0 ? [{ account, days }] : []
  })
}

function until(window: DateWindow, today: Day): DateWindow | null {
  if (window.from > today) return null
  return { from: window.from, to: window.to < today ? window.to : today }
}
