import type { Saying } from '../../work/texts.ts'
import type { AskedMetrics } from './asked-metrics.ts'
import { unreadDaysOf } from './unread-days.ts'

/** More accounts than these are told as a number. */
const mostNamed = 10

/**
 * What is not in a figure, and why: days that were not read, accounts in other currencies, accounts that are switched off.
 * @param of the accounts that are in it
 * @param whole all accounts of the question
 */
export function excludedFrom(of: AskedMetrics, whole: AskedMetrics): Saying[] {
  const unread = unreadDaysOf(of)
  const named = unread.slice(0, mostNamed)
  const rest = unread.length - named.length
  const others = whole.chosen.filter((account) => !of.chosen.includes(account))
  const byCurrency = [...Map.groupBy(others, ({ currency }) => currency)].sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    ...named.map(({ account, days }) => ({
      key: 'metrics.excluded.unread',
      params: { name: account.name, count: days },
    })),
    ...(rest > 0 ? [{ key: 'metrics.excluded.moreUnread', params: { count: rest } }] : []),
    ...byCurrency.map(([currency, { length }]) => ({
      key: 'metrics.excluded.currency',
      params: { currency, count: length },
    })),
    ...(whole.leftOut.length > 0 ? [{ key: 'metrics.excluded.off', params: { count: whole.leftOut.length } }] : []),
  ]
}
