import { creativeIdentity, type MetaAd, type MetaCreative, type MetaSession } from '@mci/meta-api'
import { Ad, type AdRow, upsertAds } from '../ad-accounts/index.ts'
import { type SyncRead, showAds } from './sync-read.ts'

/**
 * Asks which creative each ad shows that delivered, by hundreds. The names of ad sets and campaigns are those that the report
 * has just brought; an ad that Meta does not list any more keeps what is known of it. An attempt that is interrupted here asks for
 * all of them again: a call for a hundred ads is cheaper than remembering.
 */
export async function readAds(read: SyncRead, session: MetaSession, metaAdIds: readonly string[]): Promise<void> {
  const { work, tracker, account } = read
  const total = metaAdIds.length
  const known = await knownAds(read, metaAdIds)
  let done = 0
  if (total > 0) {
    for await (const page of session.ads(account.metaAccountId, { adIds: metaAdIds })) {
      const rows = page.items.flatMap((ad) => rowOf(ad, known.get(ad.id)) ?? [])
      done = Math.min(total, done + page.items.length)
      await tracker.commit(async (em, job) => {
        await upsertAds(em, account, rows, work.clock())
        showAds(job, done, total)
        job.message = { key: 'insights.adsRead', params: { done, count: total } }
      })
    }
  }
  await tracker.commit(async (_em, job) => showAds(job, total, total))
}

async function knownAds({ work, account }: SyncRead, metaAdIds: readonly string[]): Promise<Map<string, Ad>> {
  const ads = await work.em.find(
    Ad,
    { adAccount: { id: account.id }, metaAdId: { $in: [...metaAdIds] } },
    { disableIdentityMap: true },
  )
  return new Map(ads.map((ad) => [ad.metaAdId, ad]))
}

function rowOf(ad: MetaAd, known: Ad | undefined): AdRow | null {
  if (!known) return null
  const { metaAdId, metaAdSetId, adSetName, metaCampaignId, campaignName } = known
  return {
    ...{ metaAdId, metaAdSetId, adSetName, metaCampaignId, campaignName },
    name: ad.name ?? known.name,
    effectiveStatus: ad.effectiveStatus,
    metaCreativeId: ad.creative?.id ?? null,
    creativeKey: ad.creative && creativeKeyOf(ad.creative),
  }
}

/** The same for every ad that shows the same picture or film: `image:<hash>`, `video:<id>`, else `creative:<id>`. */
function creativeKeyOf(creative: MetaCreative): string {
  const { kind, id } = creativeIdentity(creative)
  return `${kind}:${id}`
}
