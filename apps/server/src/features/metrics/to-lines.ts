import { MetricFigures } from './metric-figures.ts'
import { noDelivery } from './metric-sums.ts'
import type { ReadDays } from './read-days.ts'
import type { SumsRow } from './sum-metrics.ts'

export interface Line {
  readonly currency: string
  readonly figures: MetricFigures
  readonly before: MetricFigures | null
}

/** The currency in which all amounts are asked for; null when each account's own is shown. */
export type ShownIn = string | null

/**
 * Lines by currency: one for every currency that was read, also when nothing was delivered.
 * @param sums of both sides, with at most one row for each side and currency
 * @param read the currencies that were read
 * @param comparable those of them that have a figure to compare with
 */
export function toLines(
  sums: readonly SumsRow[],
  shownIn: ShownIn,
  read: ReadonlySet<string>,
  comparable: ReadonlySet<string>,
): Line[] {
  const figuresOf = (name: SumsRow['side'], currency: string) => {
    const row = sums.find((each) => each.side === name && each.currency === currency)
    return new MetricFigures(row?.sums ?? noDelivery, currency, shownIn !== null)
  }
  return [...read].sort().map((currency) => ({
    currency,
    figures: figuresOf('now', currency),
    before: comparable.has(currency) ? figuresOf('before', currency) : null,
  }))
}

/** The currencies, as they are shown, of the accounts that were read on some of the days. */
export function currenciesRead(read: ReadDays | null, days: Iterable<string> | null, shownIn: ShownIn): Set<string> {
  const found = new Set<string>()
  for (const day of days ?? read?.currenciesOn.keys() ?? [])
    for (const each of read?.currenciesOn.get(day) ?? []) found.add(shownIn ?? each)
  return found
}
