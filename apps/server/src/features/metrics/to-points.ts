import type { DateWindow } from '../../values/date-window.ts'
import { addDays, type Day } from '../../values/day.ts'
import type { AskedMetrics } from './asked-metrics.ts'
import { isUnsettled } from './coverage.ts'
import type { Granularity } from './metric-name.ts'
import type { MetricsPointType } from './metrics.graphql.ts'
import { periodsOf } from './periods.ts'
import type { SumsRow } from './sum-metrics.ts'
import { currenciesRead, type ShownIn, toLines } from './to-lines.ts'

/** Every period of the window in order, read or not, delivered or not. */
export function toPoints(
  asked: AskedMetrics,
  sums: readonly SumsRow[],
  granularity: Granularity,
  shown: ShownIn,
): MetricsPointType[] {
  const { window, compared, read, readBefore } = asked
  const byPeriod = Map.groupBy(sums, ({ key }) => key)
  return periodsOf(window, granularity).map(({ from, to }) => {
    const days = daysOf({ from, to })
    const isReadIn = currenciesRead(read, days, shown)
    const before = compared ? days.map((day) => addDays(day, -compared.shift)) : []
    return {
      from,
      to,
      isSettling: isUnsettled(to, asked),
      isUnread: isReadIn.size === 0,
      lines: toLines(byPeriod.get(from) ?? [], shown, isReadIn, currenciesRead(readBefore, before, shown)),
    }
  })
}

function daysOf({ from, to }: DateWindow): Day[] {
  const days: Day[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}
