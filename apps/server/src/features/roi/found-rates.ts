import type { EntityManager } from '@mikro-orm/postgresql'
import { ProblemType } from '../../schema/problem.graphql.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import { ratesFor } from '../exchange-rates/index.ts'
import * as metrics from '../metrics/index.ts'
import type { RoiScan } from './roi-scan.ts'
import { dealDays } from './ticket-sums.ts'

type NeededDay = metrics.DayInCurrency & { readonly isShown: boolean }

/** The rates of an answer, and what it is shown in if some deals have none. */
export interface FoundRates extends metrics.Converting {
  readonly unratedTo: string | null
}

/**
 * The rates of every day with spend, and of every day of a sale, in another currency. Spend without a rate answers nothing but its
 * name; a deal without one is left to what it belongs to, since one ticket is not to take everything else away.
 */
export async function findRates(
  em: EntityManager,
  work: Work,
  to: string,
  asked: metrics.AskedMetrics,
  scan: RoiScan,
): Promise<FoundRates | metrics.RateMissing> {
  const { organizationId } = work.actor
  const { from, to: last } = asked.window
  const spent = await metrics.daysWithAmounts(em, organizationId, asked, to)
  const won = await daysOfDeals(em, asked, scan, to)
  const rated = await withRate(em, to, won)
  const needed = new Map<string, NeededDay>()
  for (const { currency, day } of spent)
    needed.set(`${day} ${currency}`, { currency, day, isShown: from <= day && day <= last })
  for (const { currency, day, isShown } of rated) {
    const key = `${day} ${currency}`
    needed.set(key, { currency, day, isShown: isShown || (needed.get(key)?.isShown ?? false) })
  }
  const inOrder = [...needed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
  const rates = await metrics.ratesOf(em, work, to, inOrder)
  if (!(rates instanceof ProblemType)) return { ...rates, unratedTo: rated.length < won.length ? to : null }
  const { fromCurrency, toCurrency, day } = rates
  const params = { from: fromCurrency, to: toCurrency, day }
  return Object.assign(rates, { message: work.say({ key: 'roi.rateMissing', params }) })
}

async function daysOfDeals(
  em: EntityManager,
  asked: metrics.AskedMetrics,
  scan: RoiScan,
  to: string,
): Promise<NeededDay[]> {
  const binds = metrics.openBinds()
  const sql = dealDays(binds, scan, metrics.sidesOf(asked), to)
  const { rows } = await transactionOf(em).executeSql(sql, binds.values)
  return rows.map(({ currency, day, is_shown: isShown }) => ({ currency, day, isShown }))
}

/** Those of the days that have a rate. */
async function withRate(em: EntityManager, to: string, days: readonly NeededDay[]): Promise<NeededDay[]> {
  const inOrder = days.map(({ day }) => day).sort()
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  if (!first || !last) return []
  const from = [...new Set(days.map(({ currency }) => currency))]
  const rates = await ratesFor(em, { from, to, window: { from: first, to: last } })
  return days.filter(({ currency, day }) => rates.find(currency, day) !== null)
}
