import { batched } from '../../work/batched.ts'
import type { Work } from '../../work/work.ts'
import { Ad } from '../ad-accounts/index.ts'
import { Creative, keyOfAd } from './creative.entity.ts'

/** What an ad of Meta's id shows; two queries for all ads of a page. Null while nothing was seen of it. */
export async function creativeOfAd(work: Work, adAccountId: string, metaAdId: string): Promise<Creative | null> {
  const place = placeOf(adAccountId, metaAdId)
  return (await batched(work, 'creatives.of-ad', place, (places) => load(work, places))) ?? null
}

const placeOf = (adAccountId: string, key: string): string => `${adAccountId}|${key}`

async function load({ em }: Work, places: readonly string[]): Promise<Map<string, Creative>> {
  const asked = new Set(places)
  const parts = places.map((place) => place.split('|'))
  const accounts = { adAccount: { id: { $in: [...new Set(parts.map(([id = '']) => id))] } } }
  const found = await em.find(Ad, { ...accounts, metaAdId: { $in: parts.map(([, id = '']) => id) } })
  const ads = found.filter((ad) => asked.has(placeOf(ad.adAccount.id, ad.metaAdId)))
  if (ads.length === 0) return new Map()
  const shown = await em.find(Creative, { ...accounts, creativeKey: { $in: ads.map(keyOfAd) } })
  const byKey = new Map(shown.map((creative) => [placeOf(creative.adAccount.id, creative.creativeKey), creative]))
  return new Map(
    ads.flatMap((ad) => {
      const creative = byKey.get(placeOf(ad.adAccount.id, keyOfAd(ad)))
      return creative ? [[placeOf(ad.adAccount.id, ad.metaAdId), creative] as const] : []
    }),
  )
}
