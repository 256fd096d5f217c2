import { batched } from '../../work/batched.ts'
import type { Work } from '../../work/work.ts'
import { knownAds } from '../ad-accounts/index.ts'
import { adPictures } from '../creatives/index.ts'
import type { Touch } from './touch.entity.ts'
import type { TouchAd } from './touches.graphql.ts'

/** The ad that a touch came from; null where its referral names none. */
export const adIdOf = ({ evidence, sourceId }: Pick<Touch, 'evidence' | 'sourceId'>): string | null =>
  evidence === 'EXACT_AD' || evidence === 'SOURCE_ID' ? (sourceId ?? null) : null

/** What is known of an ad that somebody came from, by Meta's id; of all that a page asks for at once. */
export async function touchAdOf(work: Work, metaAdId: string): Promise<TouchAd> {
  const found = await batched(work, 'leads.ads', metaAdId, (ids) =>
    work.em.transactional(async (em) => {
      const known = await knownAds(em, work.actor.organizationId, ids)
      const pictures = await adPictures(em, [...known.values()])
      return new Map(
        [...known].map(([id, { name, campaignName }]) => {
          const thumbnailUrl = pictures.get(id) ?? null
          return [id, { metaAdId: id, name, campaignName, thumbnailUrl }]
        }),
      )
    }),
  )
  return found ?? { metaAdId, name: null, campaignName: null, thumbnailUrl: null }
}
