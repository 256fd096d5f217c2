import type { AskedMetrics } from './asked-metrics.ts'
import { comparedUnreadDays } from './comparable.ts'
import type { MetricsCoverageType } from './metrics.graphql.ts'
import { unreadDaysOf } from './unread-days.ts'

/**
 * How much of the window was read, and since when Meta may have other figures.
 * @param of any figure, or what was delivered and spent alone
 */
export function coverageOf(asked: AskedMetrics, of: 'all' | 'spend' = 'all'): MetricsCoverageType {
  const { chosen, read } = asked
  const unread = unreadDaysOf(asked)
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
