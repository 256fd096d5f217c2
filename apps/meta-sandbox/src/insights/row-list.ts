import type { Ad } from '../world/objects.ts'
import type { InsightsQuery, Level, Scope } from './insights-query.ts'
import { hasDelivery, type InsightsRow, type RowPlace } from './insights-row.ts'
import type { Viewpoint } from './viewpoint.ts'

/** All rows of a query in order; those of a page are made when they are taken out. */
export interface RowList {
  readonly length: number
  slice(start: number, end: number): readonly (RowPlace | InsightsRow)[]
}

const groupKey: Record<Level, (ad: Ad) => string> = {
  account: () => 'account',
  campaign: (ad) => ad.adSet.campaign.id,
  adset: (ad) => ad.adSet.id,
  ad: (ad) => ad.id,
}

/** Places of all rows with delivery: every campaign, ad set or ad in every window. A million of them is four megabytes. */
export function listPlaces({ account }: Scope, query: InsightsQuery, ads: readonly Ad[], view: Viewpoint): RowList {
  const { level, windows } = query
  const groups = groupsOf(ads, groupKey[level])
  if (groups.length === 0 && level === 'account') groups.push([])
  const placeAt = (n: number): RowPlace => ({
    level,
    account,
    ads: groups[Math.floor(n / windows.length)] as Ad[],
    window: windows[n % windows.length] as RowPlace['window'],
  })
  const kept = new Uint32Array(groups.length * windows.length)
  let length = 0
  for (let n = 0; n < kept.length; n++) if (hasDelivery(placeAt(n), view)) kept[length++] = n
  const places = kept.slice(0, length)
  return { length, slice: (start, end) => Array.from(places.subarray(start, end), placeAt) }
}

function groupsOf(ads: readonly Ad[], keyOf: (ad: Ad) => string): Ad[][] {
  const groups = new Map<string, Ad[]>()
  for (const ad of ads) {
    const group = groups.get(keyOf(ad))
    if (group) group.push(ad)
    else groups.set(keyOf(ad), [ad])
  }
  return [...groups.values()]
}
