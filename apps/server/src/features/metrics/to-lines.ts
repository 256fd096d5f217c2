import type { AskedMetrics } from './asked-metrics.ts'
import { comparability, type DaysAcross } from './comparable.ts'
import { MetricFigures } from './metric-figures.ts'
import type { ComparisonGap } from './metric-name.ts'
import { noDelivery } from './metric-sums.ts'
import type { ReadDays } from './read-days.ts'
import type { SumsRow } from './sum-metrics.ts'
import { countUnread } from './unread-days.ts'

export interface Line {
  readonly currency: string
  readonly figures: MetricFigures
  readonly before: MetricFigures | null
  readonly notCompared: ComparisonGap | null
  readonly unreadDays: number
}

/** The currency in which all amounts are asked for; null when each account's own is shown. */
export type ShownIn = string | null

/**
 * Lines by currency: one for every currency that was read, also when nothing was delivered.
 * @param sums of both sides, with at most one row for each side and currency
 * @param period of a point; null is the whole window
 */
export function toLines(
  sums: readonly SumsRow[],
  asked: AskedMetrics,
  period: DaysAcross | null,
  shownIn: ShownIn,
): Line[] {
  const figuresOf = (name: SumsRow['side'], currency: string) => {
    const row = sums.find((each) => each.side === name && each.currency === currency)
    return new MetricFigures(row?.sums ?? noDelivery, currency, shownIn !== null)
  }
  const days = period?.days ?? null
  const gaps = comparability(asked, asked.chosen, period, shownIn)
  return [...currenciesRead(asked.read, days, shownIn)].sort().map((currency) => {
    const own = shownIn ? asked.chosen : asked.chosen.filter((account) => account.currency === currency)
    const gap = gaps.get(currency)
    return {
      currency,
      figures: figuresOf('now', currency),
      before: gap === null ? figuresOf('before', currency) : null,
      notCompared: gap ?? null,
      unreadDays: countUnread(asked, own, days),
    }
  })
}

/** The currencies, as they are shown, of the accounts that were read on some of the days. */
export function currenciesRead(read: ReadDays | null, days: Iterable<string> | null, shownIn: ShownIn): Set<string> {
  const found = new Set<string>()
  for (const day of days ?? read?.currenciesOn.keys() ?? [])
    for (const each of read?.currenciesOn.get(day) ?? []) found.add(shownIn ?? each)
  return found
}
