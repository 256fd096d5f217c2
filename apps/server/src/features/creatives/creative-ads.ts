import { batched } from '../../work/batched.ts'
import type { Work } from '../../work/work.ts'
import { Ad } from '../ad-accounts/index.ts'
import { adOfKey, type Creative, keyOfAd } from './creative.entity.ts'

/** The ads that show a creative, in order of their ids; one query for all creatives of a page. */
export async function adsOf(work: Work, creative: Creative): Promise<Ad[]> {
  const found = await batched(work, 'creatives.ads', placeOf(creative.adAccount.id, creative.creativeKey), (places) =>
    load(work, places),
  )
  return found ?? []
}

const placeOf = (adAccountId: string, creativeKey: string): string => `${adAccountId}|${creativeKey}`

async function load({ em }: Work, places: readonly string[]): Promise<Map<string, Ad[]>> {
  const keysOf = new Map<string, string[]>()
  for (const place of places) {
    const [adAccountId = '', key = ''] = place.split(/\|(.*)/s)
    keysOf.set(adAccountId, [...(keysOf.get(adAccountId) ?? []), key])
  }
  const ads = await em.find(
    Ad,
    {
      $or: [...keysOf].map(([id, keys]) => ({
        adAccount: { id },
        $or: [
          { creativeKey: { $in: keys } },
          { creativeKey: null, metaAdId: { $in: keys.flatMap((key) => adOfKey(key) ?? []) } },
        ],
      })),
    },
    { orderBy: { metaAdId: 'asc' } },
  )
  const found = new Map<string, Ad[]>()
  for (const ad of ads) {
    const place = placeOf(ad.adAccount.id, keyOfAd(ad))
    found.set(place, [...(found.get(place) ?? []), ad])
  }
  return found
}

/** Each name once, in order. */
export const namesOf = (ads: readonly Ad[], nameOf: (ad: Ad) => string): string[] => [
  ...new Set(ads.map(nameOf).filter(Boolean)),
]
