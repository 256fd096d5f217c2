import { daysIn } from '../../values/date-window.ts'
import type { Day } from '../../values/day.ts'
import type { AskedMetrics } from './asked-metrics.ts'
import type { ChosenAccount } from './chosen-accounts.ts'
import type { ComparisonGap } from './metric-name.ts'
import type { AccountDays, ReadDays } from './read-days.ts'
import type { ShownIn } from './to-lines.ts'

type Asked = Pick<AskedMetrics, 'chosen' | 'window' | 'compared' | 'read' | 'readBefore'>

/** Days of a point, and those across from them. */
export interface DaysAcross {
  readonly days: readonly Day[]
  readonly across: readonly Day[]
}

/** By currency, as it is shown: why there is nothing to compare a figure with; null where there is. */
export type Comparability = ReadonlyMap<string, ComparisonGap | null>

/**
 * The currencies that have a figure to compare with, and what stands against it in the others. A change between days that were not all
 * read would be one of what was read: every account that is in either figure must have been read on all days of both. Of today, which
 * is not over, what was read so far counts; by itself it is compared with nothing.
 * @param accounts that the figure is of
 * @param period of a point; null is the whole window
 */
export function comparability(
  asked: Asked,
  accounts: readonly ChosenAccount[],
  period: DaysAcross | null,
  shownIn: ShownIn,
): Comparability {
  const found = new Map<string, ComparisonGap | null>()
  if (!asked.compared) return found
  for (const account of accounts) {
    const gap = gapOf(asked, account, period)
    const currency = shownIn ?? account.currency
    if (gap !== undefined) found.set(currency, found.get(currency) ?? gap)
  }
  return found
}

/** The currencies, as they are shown, that have a figure to compare with. */
export function comparableIn(...question: Parameters<typeof comparability>): Set<string> {
  return new Set([...comparability(...question)].flatMap(([currency, gap]) => (gap === null ? [currency] : [])))
}

/** Days of the compared window that were not read, of every account that was read in the window. */
export function comparedUnreadDays({ chosen, compared, read, readBefore }: Asked): number {
  if (!compared) return 0
  const counting = chosen.filter(({ id }) => read.ofAccount.has(id))
  const days = counting.map(({ id }) => daysIn(compared) - (readBefore?.ofAccount.get(id)?.days ?? 0))
  return days.reduce((all, each) => all + each, 0)
}

/** Undefined for an account that is in neither figure. */
function gapOf(asked: Asked, account: ChosenAccount, period: DaysAcross | null): ComparisonGap | null | undefined {
  const { compared, window, read, readBefore } = asked
  const now = ownOf(read, account, period?.days)
  const before = ownOf(readBefore, account, period?.across)
  if (!compared || (!now && !before)) return undefined
  if ((period?.days[0] ?? window.from) >= account.today) return 'RUNNING'
  const days = period?.days ?? null
  if (!isWhole(now, days, days?.length ?? daysIn(window), account.today)) return 'UNREAD'
  const across = period?.across ?? null
  return isWhole(before, across, across?.length ?? daysIn(compared), account.today) ? null : 'UNREAD_BEFORE'
}

/** What was read of an account, where that is any of these days. */
function ownOf(read: ReadDays | null, { id }: ChosenAccount, days: readonly Day[] | undefined) {
  const own = read?.ofAccount.get(id)
  return own && (!days || days.some((day) => own.on.has(day))) ? own : undefined
}

/** Whether all of the days were read after they were over, today so far. @param days all of the window when null */
function isWhole(own: AccountDays | undefined, days: readonly Day[] | null, count: number, today: Day): boolean {
  if (!own) return false
  const isCut = (day: Day) => own.cut.has(day) && day < today
  if (days) return days.every((day) => own.on.has(day) && !isCut(day))
  return own.days === count && ![...own.cut].some(isCut)
}
