import { type CountKey, type Counts, noCounts } from '../facts/counts.ts'

/** What each count is divided along: nobody clicks who was not shown anything, nobody buys who did not click. */
const carriers: readonly (readonly [CountKey, CountKey | null])[] = [
  ['impressions', null],
  ['reach', 'impressions'],
  ['spendCents', 'impressions'],
  ['clicks', 'impressions'],
  ['uniqueClicks', 'clicks'],
  ['linkClicks', 'clicks'],
  ['outboundClicks', 'linkClicks'],
  ['landingViews', 'outboundClicks'],
  ['reactions', 'impressions'],
  ['comments', 'impressions'],
  ['shares', 'impressions'],
  ['saves', 'impressions'],
  ['pageLikes', 'impressions'],
  ['videoPlays', 'impressions'],
  ['videoViews2s', 'videoPlays'],
  ['videoViews3s', 'videoViews2s'],
  ['p25', 'videoViews3s'],
  ['p50', 'p25'],
  ['p75', 'p50'],
  ['p95', 'p75'],
  ['p100', 'p95'],
  ['thruplays', 'p50'],
  ['video30s', 'p75'],
  ['watchSeconds', 'videoPlays'],
  ['pixelLeads', 'linkClicks'],
  ['formLeads', 'linkClicks'],
  ['webPurchases', 'linkClicks'],
  ['appPurchases', 'linkClicks'],
  ['storePurchases', 'linkClicks'],
  ['webValueCents', 'webPurchases'],
  ['appValueCents', 'appPurchases'],
  ['storeValueCents', 'storePurchases'],
  ['installs', 'linkClicks'],
  ['contentViews', 'linkClicks'],
  ['addToCarts', 'contentViews'],
  ['checkouts', 'addToCarts'],
  ['chats', 'linkClicks'],
]

/**
 * Divides counts by cumulative shares. The parts are whole and add up to the whole, each count along the one that
 * carries it.
 *
 * @param shares running sums that end in 1
 * @param luck in [0, 1): where the running sums are rounded up
 */
export function splitCounts(whole: Counts, shares: Float64Array, luck: number): Counts[] {
  const parts = Array.from(shares, noCounts)
  const running = new Map<CountKey, Float64Array>()
  for (const [key, carrier] of carriers) {
    const total = whole[key]
    const carried = carrier && whole[carrier] > 0 ? running.get(carrier) : undefined
    const along = carrier && carried ? carried.map((sum) => sum / whole[carrier]) : shares
    const sums = along.map((share) => Math.floor(total * share + luck))
    let before = 0
    for (const [n, part] of parts.entries()) {
      part[key] = (sums[n] as number) - before
      before = sums[n] as number
    }
    running.set(key, sums)
  }
  return parts
}
