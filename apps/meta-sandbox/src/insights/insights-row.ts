import { addCounts, type Counts, noCounts } from '../facts/counts.ts'
import { createReachTally } from '../facts/reach.ts'
import type { Moment } from '../world/moment.ts'
import type { Account, Ad } from '../world/objects.ts'
import type { Window } from './date-windows.ts'
import type { Level } from './insights-query.ts'
import { factAt, openFrom, type Viewpoint } from './viewpoint.ts'

/** One row before its figures are worked out: some ads, some days. */
export interface RowPlace {
  readonly level: Level
  readonly account: Account
  /** The ads of the row; the first stands for its campaign, ad set or itself. */
  readonly ads: readonly Ad[]
  readonly window: Window
}

export interface InsightsRow extends RowPlace {
  readonly moment: Moment
  readonly counts: Counts
  readonly reach: number
  /** Columns of the breakdown that the row is a part of. */
  readonly segment?: Readonly<Record<string, string>>
  readonly hourly?: boolean
}

/** Whether anything was shown: without delivery there is no row. Cheap, so that paging can count rows it never fills. */
export function hasDelivery({ level, ads, window }: RowPlace, view: Viewpoint): boolean {
  const last = Math.min(window.until, view.now.day)
  const open = openFrom(view)
  const ahead = level === 'account'
  for (let day = window.since; day <= last; day++) {
    if (ahead && (view.drifts.get(day) ?? 0) > 0) return true
    for (const ad of ads) if (day < open ? view.moment.delivers(ad, day) : factAt(view, ad, day, ahead)) return true
  }
  return false
}

/** Adds up the figures of a row. */
export function fillRow(place: RowPlace, view: Viewpoint): InsightsRow {
  const { ads, window } = place
  const [only] = ads
  if (only && ads.length === 1 && window.since === window.until && place.level !== 'account') {
    const counts = factAt(view, only, window.since, false) ?? noCounts()
    return { ...place, moment: view.moment, counts, reach: counts.reach }
  }
  return addUp(place, view)
}

function addUp(place: RowPlace, view: Viewpoint): InsightsRow {
  const counts = noCounts()
  const reach = createReachTally()
  const ahead = place.level === 'account'
  const last = Math.min(place.window.until, view.now.day)
  for (const ad of place.ads)
    for (let day = Math.max(place.window.since, ad.createdDay); day <= last; day++) {
      const fact = factAt(view, ad, day, ahead)
      if (!fact) continue
      addCounts(counts, fact)
      reach.add(ad.id, fact.reach)
    }
  if (ahead)
    for (const [day, cents] of view.drifts) if (day >= place.window.since && day <= last) drift(place, counts, cents)
  return { ...place, moment: view.moment, counts, reach: reach.total() }
}

/** What an ad spent that is no longer listed, at the account's usual price of attention; less than nothing takes away. */
function drift({ account }: RowPlace, counts: Counts, cents: number) {
  counts.spendCents = Math.max(0, counts.spendCents + cents)
  counts.impressions = Math.max(0, counts.impressions + Math.round((cents / account.cpmCents) * 1000))
}
