import type { EntityManager } from '@mikro-orm/postgresql'
import { ProblemType } from '../../schema/problem.graphql.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import { leadConfigOf } from '../leads/index.ts'
import * as metrics from '../metrics/index.ts'
import { narrowAds, narrowsAds } from './narrowed-ads.ts'
import type { ShownAs } from './roi-figures.ts'
import type { RoiInput } from './roi-input.graphql.ts'
import type { RoiColumn } from './roi-names.ts'
import type { RoiScan } from './roi-scan.ts'
import { strangeObject } from './strange-object.ts'
import { dealDays } from './ticket-sums.ts'

/** A question with everything looked up that its sums are asked with. */
export interface AskedRoi {
  /** What was asked, but for the page: questions of one request are told apart by it. */
  readonly question: string
  /** What its rows are in order of, and those that they are opened into. */
  readonly order: RoiOrdering
  readonly asked: metrics.AskedMetrics
  readonly scan: RoiScan
  readonly shownAs: ShownAs
  readonly rates: readonly metrics.UsedRateType[]
  readonly ticketExpirationDays: number
}

export interface RoiOrdering {
  readonly column: RoiColumn
  readonly isAscending: boolean
}

export type RoiRefusal = metrics.AskRefusal | metrics.RateMissing

/** Looks up what a question is about; the first thing against it is the answer. */
export async function askRoi(em: EntityManager, work: Work, input: RoiInput): Promise<AskedRoi | RoiRefusal> {
  const { from, to, compareTo, currency, attributionDate, groupBy } = input
  const filters = input.filters ?? {}
  const { clientIds, adAccountIds } = filters
  const scope = await metrics.askMetrics(em, work, {
    from,
    to,
    compareTo,
    currency,
    filter: { clientIds, adAccountIds },
  })
  if (scope instanceof ProblemType) return scope
  const strange = await strangeObject(em, work, filters)
  if (strange) return strange
  const accounts = [...scope.chosen, ...scope.leftOut]
  const days = { from: scope.compared?.from ?? from, to }
  const metaAdIds = narrowsAds(filters) ? await narrowAds(em, work, filters, accounts, days) : null
  const asked = { ...scope, metaAdIds }
  const isNarrowed = metaAdIds !== null || [clientIds, adAccountIds].some((ids) => ids && ids.length > 0)
  const config = await leadConfigOf(em)
  const shownIn = currency ?? onlyCurrency(scope.chosen) ?? config.currency
  const facts = { organizationId: work.actor.organizationId, accounts: scope.chosen, metaAdIds, conversion: null }
  const scan: RoiScan = { groupBy, attributionDate, facts, accounts, isNarrowed }
  const converting = await convert(em, work, shownIn, asked, scan)
  if (converting instanceof ProblemType) return converting
  const { conversion, used } = converting
  return {
    question: JSON.stringify({ ...input, first: null, after: null }),
    order: orderOf(input),
    asked,
    scan: { ...scan, facts: { ...facts, conversion } },
    shownAs: { currency: shownIn, isRounded: currency != null || conversion !== null },
    rates: used,
    ticketExpirationDays: config.ticketExpirationDays,
  }
}

/** Unless it is said: the most spend first, and days in their order. */
function orderOf({ orderBy, groupBy }: RoiInput): RoiOrdering {
  if (orderBy) return { column: orderBy.column, isAscending: orderBy.direction === 'ASC' }
  return groupBy === 'DAY' ? { column: 'DAY', isAscending: true } : { column: 'SPEND', isAscending: false }
}

function onlyCurrency(accounts: readonly metrics.ChosenAccount[]): string | null {
  const [first, ...others] = new Set(accounts.map(({ currency }) => currency))
  return first !== undefined && others.length === 0 ? first : null
}

/** The rates of every day with spend, and of every day of a sale, in another currency. */
async function convert(
  em: EntityManager,
  work: Work,
  to: string,
  asked: metrics.AskedMetrics,
  scan: RoiScan,
): Promise<metrics.Converting | metrics.RateMissing> {
  const spent = await metrics.daysWithAmounts(em, work.actor.organizationId, asked, to)
  const binds = metrics.openBinds()
  const { rows: won } = await transactionOf(em).executeSql(
    dealDays(binds, scan, metrics.sidesOf(asked), to),
    binds.values,
  )
  const needed = new Map<string, metrics.DayInCurrency & { isShown: boolean }>()
  const { from, to: last } = asked.window
  for (const { currency, day } of spent)
    needed.set(`${day} ${currency}`, { currency, day, isShown: from <= day && day <= last })
  for (const { currency, day, is_shown: isShown } of won) {
    const key = `${day} ${currency}`
    needed.set(key, { currency, day, isShown: isShown || (needed.get(key)?.isShown ?? false) })
  }
  const inOrder = [...needed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
  const rates = await metrics.ratesOf(em, work, to, inOrder)
  if (!(rates instanceof ProblemType)) return rates
  const { fromCurrency, toCurrency, day } = rates
  const params = { from: fromCurrency, to: toCurrency, day }
  return Object.assign(rates, { message: work.say({ key: 'roi.rateMissing', params }) })
}
