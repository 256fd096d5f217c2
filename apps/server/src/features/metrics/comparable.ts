import { daysIn } from '../../values/date-window.ts'
import type { Day } from '../../values/day.ts'
import type { AskedMetrics } from './asked-metrics.ts'
import type { ChosenAccount } from './chosen-accounts.ts'
import type { ShownIn } from './to-lines.ts'

type Asked = Pick<AskedMetrics, 'chosen' | 'compared' | 'read' | 'readBefore'>

/** Days of a point, and those across from them. */
export interface DaysAcross {
  readonly days: readonly Day[]
  readonly across: readonly Day[]
}

/**
 * The currencies, as they are shown, that have a figure to compare with. A change against accounts that were not all read would be one
 * of what was read: every account that counts now must have been read on every day of the compared period.
 * @param accounts that the figure is of
 * @param period of a point; null is the whole window
 */
export function comparableIn(
  asked: Asked,
  accounts: readonly ChosenAccount[],
  period: DaysAcross | null,
  shownIn: ShownIn,
): Set<string> {
  if (!asked.compared) return new Set()
  const counting = accounts.filter(({ id }) => countsNow(asked, id, period))
  const currencyOf = ({ currency }: ChosenAccount) => shownIn ?? currency
  const found = new Set(counting.map(currencyOf))
  for (const account of counting) if (!wasWhollyRead(asked, account.id, period)) found.delete(currencyOf(account))
  return found
}

/** Days of the compared window that were not read, of every account that was read in the window. */
export function comparedUnreadDays({ chosen, compared, read, readBefore }: Asked): number {
  if (!compared) return 0
  const counting = chosen.filter(({ id }) => read.ofAccount.has(id))
  const days = counting.map(({ id }) => daysIn(compared) - (readBefore?.ofAccount.get(id)?.days ?? 0))
  return days.reduce((all, each) => all + each, 0)
}

function countsNow({ read }: Asked, id: string, period: DaysAcross | null): boolean {
  const own = read.ofAccount.get(id)
  return own !== undefined && (period === null || period.days.some((day) => own.on.has(day)))
}

function wasWhollyRead({ compared, readBefore }: Asked, id: string, period: DaysAcross | null): boolean {
  const own = readBefore?.ofAccount.get(id)
  if (!own || !compared) return false
  return period === null ? own.days === daysIn(compared) : period.across.every((day) => own.on.has(day))
}
