import type { LocalTime } from '../clock/calendar.ts'
import { addCounts, type Counts, noCounts } from '../facts/counts.ts'
import { dayFact } from '../facts/day-fact.ts'
import { delivers } from '../facts/delivery.ts'
import { asKnownAt } from '../facts/maturation.ts'
import { createReachTally } from '../facts/reach.ts'
import { hash32 } from '../world/chance.ts'
import type { Account, Ad } from '../world/objects.ts'
import type { Window } from './date-windows.ts'
import type { Level } from './insights-query.ts'

/** One row before its figures are worked out: some ads, some days. */
export interface RowPlace {
  readonly level: Level
  readonly account: Account
  /** The ads of the row; the first stands for its campaign, ad set or itself. */
  readonly ads: readonly Ad[]
  readonly window: Window
}

export interface InsightsRow extends RowPlace {
  readonly counts: Counts
  readonly reach: number
}

/** What is true of a whole call: seed, and the account's local time. */
export interface Viewpoint {
  readonly seed: number
  readonly now: LocalTime
}

/** Whether anything was shown: without delivery there is no row. Cheap, so that paging can count rows it never fills. */
export function hasDelivery({ ads, window }: RowPlace, { seed, now }: Viewpoint): boolean {
  const last = Math.min(window.until, now.day)
  for (let day = window.since; day <= last; day++)
    for (const ad of ads) if (delivers(seed, ad, day) && (day < now.day || factOf(seed, ad, day, now))) return true
  return false
}

/** Adds up the figures of a row. */
export function fillRow(place: RowPlace, { seed, now }: Viewpoint): InsightsRow {
  const counts = noCounts()
  const reach = createReachTally()
  const last = Math.min(place.window.until, now.day)
  for (const ad of place.ads)
    for (let day = Math.max(place.window.since, ad.createdDay); day <= last; day++) {
      const fact = factOf(seed, ad, day, now)
      if (!fact) continue
      addCounts(counts, fact)
      reach.add(ad.id, fact.reach)
    }
  return { ...place, counts, reach: reach.total() }
}

function factOf(seed: number, ad: Ad, day: number, now: LocalTime): Counts | undefined {
  const final = dayFact(seed, ad, day)
  return final && asKnownAt(final, day, now, hash32(seed, ad.id, day, 'late') / 2 ** 32)
}
