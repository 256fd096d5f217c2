import type { EntityManager } from '@mikro-orm/postgresql'
import type { DateWindow } from '../../values/date-window.ts'
import type { Day } from '../../values/day.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import { ratesFor } from '../exchange-rates/index.ts'
import { type AskedMetrics, isWhollyRead } from './asked-metrics.ts'
import { openBinds } from './binds.ts'
import { type Conversion, type FactScan, scanSql } from './fact-scan.ts'
import type { UsedRateType } from './metrics.graphql.ts'
import { RateMissing } from './metrics-results.graphql.ts'

/** Nothing is converted. */
export const unconverted: Converting = { conversion: null, used: [] }

/** The rates that a question needs, and those of its window as they are shown. */
export interface Converting {
  /** Null when no amount is in another currency. */
  readonly conversion: Conversion | null
  readonly used: readonly UsedRateType[]
}

/**
 * A rate for every day on which an account in another currency has an amount, in the window and in the compared one.
 * @param shown whose rates are told, when it is not the whole window
 * @returns the first currency and day without a rate: nothing is shown then, rather than a wrong total
 */
export async function convertTo(
  em: EntityManager,
  work: Work,
  to: string,
  asked: AskedMetrics,
  shown: DateWindow | null = null,
): Promise<Converting | RateMissing> {
  const needed = await daysWithAmounts(em, work.actor.organizationId, asked, to)
  const { from, to: last } = shown ?? asked.window
  const days = needed.map((each) => ({ ...each, isShown: from <= each.day && each.day <= last }))
  return ratesOf(em, work, to, days)
}

/** A day with amounts in a currency. */
export interface DayInCurrency {
  readonly currency: string
  readonly day: Day
}

/**
 * The rates of days, which are given in their order; those of days that are shown are told.
 * @returns the first currency and day without one otherwise
 */
export async function ratesOf(
  em: EntityManager,
  { say }: Work,
  to: string,
  needed: readonly (DayInCurrency & { readonly isShown: boolean })[],
): Promise<Converting | RateMissing> {
  const [first] = needed
  if (!first) return unconverted
  const days = needed.map(({ day }) => day)
  const window = { from: first.day, to: days.at(-1) ?? first.day }
  const rates = await ratesFor(em, { from: [...new Set(needed.map(({ currency }) => currency))], to, window })
  const used = new Map<string, UsedRateType>()
  const conversion = { to, currencies: [] as string[], days: [] as Day[], rates: [] as string[] }
  for (const { currency, day, isShown } of needed) {
    const found = rates.find(currency, day)
    if (!found)
      return missing(
        { fromCurrency: currency, toCurrency: to, day },
        say({ key: 'metrics.rateMissing', params: { from: currency, to, day } }),
      )
    conversion.currencies.push(currency)
    conversion.days.push(day)
    conversion.rates.push(found.rate)
    if (!isShown) continue
    const key = `${currency}|${found.day}`
    used.set(key, { from: currency, to, ...found, days: (used.get(key)?.days ?? 0) + 1 })
  }
  return { conversion, used: [...used.values()] }
}

/** Which days have an amount in which other currency than `to`, in order of the days. */
export async function daysWithAmounts(
  em: EntityManager,
  organizationId: string,
  { chosen, window, compared, metaAdIds, read, readBefore }: AskedMetrics,
  to: string,
): Promise<DayInCurrency[]> {
  const accounts = chosen.filter(({ currency }) => currency !== to)
  if (accounts.length === 0) return []
  const binds = openBinds()
  const scan: FactScan = { organizationId, accounts, metaAdIds, conversion: null }
  const sides = [scanSql(binds, scan, window, isWhollyRead(accounts, window, read))]
  if (compared && readBefore) sides.push(scanSql(binds, scan, compared, isWhollyRead(accounts, compared, readBefore)))
  const { rows } = await transactionOf(em).executeSql(
    `${sides
      .map(
        ({ from, where, currency }) =>
          `select distinct ${currency()} as currency, f.day::text as day from ${from} where ${where} and (f.spend <> 0 or f.purchase_value <> 0)`,
      )
      .join(' union ')} order by day, currency`,
    binds.values,
  )
  return rows
}

const missing = (of: Pick<RateMissing, 'fromCurrency' | 'toCurrency' | 'day'>, message: string): RateMissing =>
  Object.assign(new RateMissing(), { ...of, message })
