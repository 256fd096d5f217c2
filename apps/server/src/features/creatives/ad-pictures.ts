import type { EntityManager } from '@mikro-orm/postgresql'
import { Creative, keyOfAd } from './creative.entity.ts'
import { pictureUrlOf } from './picture-url.ts'

/** What a picture is found by. */
interface PicturedAd {
  readonly metaAdId: string
  readonly adAccountId: string
  readonly creativeKey: string | null
}

/** Where this server serves the pictures of ads, by Meta's ids of the ads; one look at the creatives. Ads without one are missing. */
export async function adPictures(em: EntityManager, ads: readonly PicturedAd[]): Promise<Map<string, string>> {
  if (ads.length === 0) return new Map()
  const byAccount = Map.groupBy(ads, ({ adAccountId }) => adAccountId)
  const creatives = await em.find(Creative, {
    $or: [...byAccount].map(([id, shown]) => ({ adAccount: { id }, creativeKey: { $in: shown.map(keyOfAd) } })),
  })
  const byPlace = new Map(creatives.map((each) => [`${each.adAccount.id} ${each.creativeKey}`, pictureUrlOf(each)]))
  return new Map(
    ads.flatMap((ad) => {
      const url = byPlace.get(`${ad.adAccountId} ${keyOfAd(ad)}`)
      return url ? [[ad.metaAdId, url] as const] : []
    }),
  )
}
