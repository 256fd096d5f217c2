import { listDays } from '../../values/date-window.ts'
import type { AskedMetrics } from './asked-metrics.ts'
import type { Granularity } from './metric-name.ts'
import type { MetricsPointType } from './metrics.graphql.ts'
import { periodsOf } from './periods.ts'
import type { SumsRow } from './sum-metrics.ts'
import { type ShownIn, toLines } from './to-lines.ts'
import { countUnread } from './unread-days.ts'

/** Every period of the window in order, read or not, delivered or not. */
export function toPoints(
  asked: AskedMetrics,
  sums: readonly SumsRow[],
  granularity: Granularity,
  shownIn: ShownIn,
): MetricsPointType[] {
  const { chosen, window, compared, read, settlesFrom, spendSettlesFrom } = asked
  const [settling, spendSettling] = [new Set(read.settling), new Set(read.spendSettling)]
  const byPeriod = Map.groupBy(sums, ({ key }) => key)
  const days = listDays(window)
  const across = compared ? listDays(compared) : []
  return periodsOf(window, granularity).map(({ from, to, start, end }) => {
    const period = { days: days.slice(start, end), across: across.slice(start, end) }
    const lines = toLines(byPeriod.get(from) ?? [], asked, period, shownIn)
    return {
      from,
      to,
      isSettling: to >= settlesFrom || period.days.some((day) => settling.has(day)),
      isSpendSettling: to >= spendSettlesFrom || period.days.some((day) => spendSettling.has(day)),
      isUnread: lines.length === 0,
      unreadDays: countUnread(asked, chosen, period.days),
      lines,
    }
  })
}
