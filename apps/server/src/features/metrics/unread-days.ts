import { type DateWindow, daysIn } from '../../values/date-window.ts'
import type { Day } from '../../values/day.ts'
import type { AskedMetrics } from './asked-metrics.ts'
import type { ChosenAccount } from './chosen-accounts.ts'

export interface UnreadDays {
  readonly account: ChosenAccount
  readonly days: number
}

/** The accounts that lack days they should have, with how many of the whole window. */
export function unreadDaysOf({ chosen, window, read }: Pick<AskedMetrics, 'chosen' | 'window' | 'read'>): UnreadDays[] {
  return chosen.flatMap((account) => {
    const expected = expectedOf(account, window)
    const days = (expected ? daysIn(expected) : 0) - (read.ofAccount.get(account.id)?.days ?? 0)
    return days > 0 ? [{ account, days }] : []
  })
}

/** How many days of these accounts were not read, of the whole window or of some of its days. */
export function countUnread(
  asked: Pick<AskedMetrics, 'window' | 'read'>,
  accounts: readonly ChosenAccount[],
  days: readonly Day[] | null = null,
): number {
  // Mostly every account was read on every day: only those that were not are looked at day by day.
  const lacking = unreadDaysOf({ ...asked, chosen: accounts })
  return lacking.reduce((all, each) => all + (days ? missingOn(asked, each.account, days) : each.days), 0)
}

function missingOn(
  { window, read }: Pick<AskedMetrics, 'window' | 'read'>,
  account: ChosenAccount,
  days: readonly Day[],
) {
  const expected = expectedOf(account, window)
  const on = read.ofAccount.get(account.id)?.on
  return days.filter((day) => expected && expected.from <= day && day <= expected.to && !on?.has(day)).length
}

/**
 * The days of a window that an account should have: those that have begun for it. One that is switched off should have what lies between
 * the first and the last day that were ever read of it: before and after that nobody followed it.
 */
function expectedOf({ isExpected, watched, today }: ChosenAccount, { from, to }: DateWindow): DateWindow | null {
  const within = isExpected ? { from, to: today } : watched
  if (!within) return null
  const both = { from: within.from > from ? within.from : from, to: within.to < to ? within.to : to }
  return both.from <= both.to ? both : null
}
