import type { EntityManager } from '@mikro-orm/postgresql'
import { ProblemType } from '../../schema/problem.graphql.ts'
import { addDays, dayAt } from '../../values/day.ts'
import type { Work } from '../../work/work.ts'
import { InvalidWindow } from '../insights/index.ts'
import { leadConfigOf } from '../leads/index.ts'
import * as metrics from '../metrics/index.ts'
import { findRates } from './found-rates.ts'
import { narrowAds, narrowsAds } from './narrowed-ads.ts'
import type { ShownAs } from './roi-figures.ts'
import type { RoiInput } from './roi-input.graphql.ts'
import type { RoiColumn } from './roi-names.ts'
import type { RoiScan } from './roi-scan.ts'
import { strangeObject } from './strange-object.ts'

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
  if (scope instanceof InvalidWindow && endsAhead(scope, input, work.clock()))
    return askRoi(em, work, { ...input, to: addDays(to, -1) })
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
  const scan: RoiScan = { groupBy, attributionDate, facts, accounts, unratedTo: null, isNarrowed }
  const rates = await findRates(em, work, shownIn, asked, scan)
  if (rates instanceof ProblemType) return rates
  const { conversion, unratedTo, used } = rates
  return {
    question: JSON.stringify({ ...input, first: null, after: null }),
    order: orderOf(input),
    asked,
    scan: { ...scan, unratedTo, facts: { ...facts, conversion } },
    shownAs: { currency: shownIn, isRounded: currency != null || conversion !== null },
    rates: used,
    ticketExpirationDays: config.ticketExpirationDays,
  }
}

/** Where every day begins first. */
const easternmost = 'Pacific/Kiritimati'

/** Whether a window ends on a day that has begun somewhere, only for none of the accounts yet: that of a person who is ahead of them. */
const endsAhead = ({ reason }: InvalidWindow, { from, to }: RoiInput, now: Date): boolean =>
  reason === 'IN_FUTURE' && from < to && to <= dayAt(now, easternmost)

/** Unless it is said: the most spend first, and days in their order. */
function orderOf({ orderBy, groupBy }: RoiInput): RoiOrdering {
  if (orderBy) return { column: orderBy.column, isAscending: orderBy.direction === 'ASC' }
  return groupBy === 'DAY' ? { column: 'DAY', isAscending: true } : { column: 'SPEND', isAscending: false }
}

function onlyCurrency(accounts: readonly metrics.ChosenAccount[]): string | null {
  const [first, ...others] = new Set(accounts.map(({ currency }) => currency))
  return first !== undefined && others.length === 0 ? first : null
}
