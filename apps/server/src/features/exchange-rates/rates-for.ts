import type { EntityManager } from '@mikro-orm/postgresql'
import type { DateWindow } from '../../values/date-window.ts'
import { addDays, type Day } from '../../values/day.ts'
import { ratio } from '../../values/money.ts'
import { ExchangeRate } from './exchange-rate.entity.ts'
import { plainRate } from './rate-text.ts'

/** A rate on weekends and holidays is that of the last day that had one; beyond this many days it is none. */
const daysItHolds = 7

// As many decimals as GraphQL's `Decimal` carries; the table holds no rate of zero.
const turned = (rate: string): string => ratio('1', rate, 20) as string

export interface FoundRate {
  /** One unit of the currency in the one it was asked in, as decimal text. */
  readonly rate: string
  /** The day that the rate is of: the asked one, or one of the 7 days before. */
  readonly day: Day
  readonly source: string
}

export interface Rates {
  /** Null when there is none for that day; also for the currency itself, which needs none. */
  find(currency: string, day: Day): FoundRate | null
}

export interface RatesAsked {
  readonly from: readonly string[]
  readonly to: string
  readonly window: DateWindow
}

/**
 * What amounts in some currencies were worth in another, on each day of a window: the rate of that day or of the latest of the 7
 * days before it. Of two of the same day, the pair as it was entered goes before the opposite one turned over.
 */
export async function ratesFor(em: EntityManager, { from, to, window }: RatesAsked): Promise<Rates> {
  const others = [...new Set(from)].filter((currency) => currency !== to)
  if (others.length === 0) return { find: () => null }
  const rows = await em.find(
    ExchangeRate,
    {
      day: { $gte: addDays(window.from, -daysItHolds), $lte: window.to },
      $or: [
        { base: { $in: others }, quote: to },
        { base: to, quote: { $in: others } },
      ],
    },
    { disableIdentityMap: true },
  )
  const byPlace = new Map<string, FoundRate>()
  // What is put in later stays: the pair as it was entered.
  for (const { base, quote, day, rate, source } of rows)
    if (base === to) byPlace.set(placeOf(quote, day), { rate: turned(rate), day, source })
  for (const { base, quote, day, rate, source } of rows)
    if (quote === to) byPlace.set(placeOf(base, day), { rate: plainRate(rate), day, source })
  return {
    find(currency, day) {
      for (let age = 0; age <= daysItHolds; age++) {
        const found = byPlace.get(placeOf(currency, addDays(day, -age)))
        if (found) return found
      }
      return null
    },
  }
}

const placeOf = (currency: string, day: Day): string => `${currency} ${day}`
