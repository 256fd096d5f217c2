import { hoursOfDay, type LocalTime } from '../clock/calendar.ts'
import { addCounts, type Counts, noCounts } from '../facts/counts.ts'
import { offMetaKeys, passedTraffic } from '../facts/maturation.ts'
import { createReachTally } from '../facts/reach.ts'
import type { InsightsRow, RowPlace } from '../insights/insights-row.ts'
import { factAt, type Viewpoint } from '../insights/viewpoint.ts'
import { hashFrom } from '../world/chance.ts'
import type { Breakdown } from './read-breakdown.ts'
import { accumulate, cumulativeShares, segmentsOf } from './segments.ts'
import { splitCounts } from './split-counts.ts'

/**
 * The rows that a row falls into. They are parts of the same facts: counts and money add up to the whole exactly, reach
 * does not, and parts without impressions have no row.
 */
export function createDivider(breakdown: Breakdown, view: Viewpoint): (place: RowPlace) => InsightsRow[] {
  const shares = new Map<string, Float64Array>()
  return (place) => {
    const segments = segmentsOf(place.account, breakdown)
    const totals = segments.map(() => ({ counts: noCounts(), reach: createReachTally() }))
    const { since, until } = place.window
    const last = Math.min(until, view.now.day)
    for (const ad of place.ads) {
      const own = shares.get(ad.id) ?? cumulativeShares(ad, segments)
      shares.set(ad.id, own)
      for (let day = Math.max(since, ad.createdDay); day <= last; day++) {
        const fact = factAt(view, ad, day, place.level === 'account')
        if (!fact) continue
        const along = breakdown.hourly ? hourShares(place.account.zone, day, view.now) : own
        const luck = hashFrom(ad.luck, day, 'segment') / 2 ** 32
        for (const [n, part] of splitCounts(fact, along, luck).entries()) {
          const total = totals[n]
          if (!total || part.impressions === 0) continue
          addCounts(total.counts, limited(part, breakdown))
          total.reach.add(ad.id, reached(part, breakdown))
        }
      }
    }
    return totals.flatMap(({ counts, reach }, n) => {
      if (counts.impressions === 0) return []
      const part = { segment: segments[n]?.columns ?? {}, hourly: breakdown.hourly }
      return [{ ...place, ...part, moment: view.moment, counts, reach: reach.total() }]
    })
  }
}

function limited(part: Counts, { withoutOffMeta }: Breakdown): Counts {
  if (!withoutOffMeta) return part
  const counts = { ...part }
  for (const key of offMetaKeys) counts[key] = 0
  return counts
}

/** Whoever sees an ad on two placements is reached on both; hours know no reach. */
function reached({ reach, impressions }: Counts, { hourly, names }: Breakdown): number {
  if (hourly) return 0
  const often = names.includes('publisher_platform') || names.includes('impression_device') ? 1.12 : 1
  return Math.max(1, Math.min(impressions, Math.round(reach * often)))
}

/** Shares of a day's hours by the clock on the wall: an hour that is skipped has nothing, one that comes twice has both. */
function hourShares(zone: string, day: number, now: LocalTime): Float64Array {
  const end = day === now.day ? now.passed : 1
  return accumulate(
    hoursOfDay(day, zone).map((times, n) => {
      const traffic = passedTraffic(Math.min(end, (n + 1) / 24)) - passedTraffic(Math.min(end, n / 24))
      return times * Math.max(0, traffic)
    }),
  )
}
