import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql'
import { type PageOf, pageFrom, readCursor, unreadable, usualPage } from '../../schema/page.graphql.ts'
import type { Day } from '../../values/day.ts'
import { ExchangeRate } from './exchange-rate.entity.ts'
import type { ExchangeRateFilter } from './exchange-rates.graphql.ts'
import { isCurrency, isRateDay } from './rate-line.ts'

/** Rates, newest day first, then by pair. */
export async function listRates(
  em: EntityManager,
  filter: ExchangeRateFilter,
  page: { first?: number; after?: string },
): Promise<PageOf<ExchangeRate>> {
  const where = whereOf(filter)
  const [rows, totalCount] = await Promise.all([
    em.find(
      ExchangeRate,
      { $and: [where, page.after ? laterThan(page.after) : {}] },
      { orderBy: { day: 'desc', base: 'asc', quote: 'asc' }, limit: (page.first ?? usualPage) + 1 },
    ),
    em.count(ExchangeRate, where),
  ])
  return pageFrom(rows, page, totalCount, ({ day, base, quote }) => [day, base, quote])
}

function whereOf({ from, to, since, until }: ExchangeRateFilter): FilterQuery<ExchangeRate> {
  const parts: FilterQuery<ExchangeRate>[] = []
  // What is no currency has no rates; as the text it is it might not even be text that PostgreSQL takes.
  if (from != null) parts.push({ base: { $in: isCurrency(from) ? [from] : [] } })
  if (to != null) parts.push({ quote: { $in: isCurrency(to) ? [to] : [] } })
  if (since != null) parts.push({ day: { $gte: kept(since) } })
  if (until != null) parts.push({ day: { $lte: kept(until) } })
  return parts.length > 0 ? { $and: parts } : {}
}

// PostgreSQL has no year 0; no rate is of a day before 2000.
const kept = (day: Day): Day => (day < '1999-12-31' ? '1999-12-31' : day)

function laterThan(cursor: string): FilterQuery<ExchangeRate> {
  const [day, base, quote] = readCursor(cursor, 3).map(String) as [string, string, string]
  if (!isRateDay(day) || !isCurrency(base) || !isCurrency(quote)) throw unreadable()
  return { $or: [{ day: { $lt: day } }, { day, base: { $gt: base } }, { day, base, quote: { $gt: quote } }] }
}
