import { creativeIdentity, type MetaAd, type MetaCreative, type MetaSession } from '@mci/meta-api'
import type { EntityManager } from '@mikro-orm/postgresql'
import { transactionOf } from '../../../work/transaction.ts'
import { Ad, type AdRow, upsertAds, versionUnlisted } from '../../ad-accounts/index.ts'
import type { Names } from './read-structure.ts'
import type { WindowRead } from './window-read.ts'

/** Reads the ads that are new, were renamed, switched or show something else since then. */
export async function readChangedAds(read: WindowRead, session: MetaSession, since: Date, names: Names): Promise<void> {
  const updatedSince = Math.floor(since.getTime() / 1000)
  for await (const { items } of session.ads(read.account.metaAccountId, { updatedSince, withArchived: true }))
    await read.tracker.commit((em) => keepAds(em, read, items, names))
}

/**
 * Asks by hundreds for those of the ads whose creative or state is not known, and for those whose state their campaign or ad
 * set contradicts: Meta does not count an ad as changed when what it stands in is switched. One that Meta does not list keeps what
 * the report says of it, and is not asked for again. An attempt that is interrupted here asks again for what is still unknown.
 */
export async function readUnknownAds(
  read: WindowRead,
  session: MetaSession,
  names: Names,
  adIds: readonly string[],
): Promise<void> {
  const { tracker, account, work } = read
  const { total, unknown } = await tracker.commit((em) => countUnknown(em, read, adIds))
  let done = total - unknown.length
  if (unknown.length > 0) {
    for await (const { items } of session.ads(account.metaAccountId, { adIds: unknown })) {
      done = Math.min(total, done + items.length)
      await tracker.commit(async (em, job) => {
        await keepAds(em, read, items, names)
        read.onAds?.(job, done, total)
      })
    }
  }
  await tracker.commit(async (em, job) => {
    await versionUnlisted(em, account, 'AD', work.clock(), unknown)
    read.onAds?.(job, total, total)
  })
}

async function countUnknown(
  em: EntityManager,
  { account }: WindowRead,
  adIds: readonly string[],
): Promise<{ total: number; unknown: string[] }> {
  const { rows } = await transactionOf(em).executeSql(
    // Whatever the planner thinks of tables that were empty a moment ago: "not in" is hashed, and is no trap, since ids are never
    // null; what an ad stands in is looked up by its key, since a lateral with an offset is not turned into a join.
    `select a.meta_ad_id as id, (a.effective_status is null or a.creative_key is null) and a.meta_ad_id not in (
         select v.meta_object_id from object_version v where v.organization_id = $1 and v.ad_account_id = $2)
       or coalesce(a.effective_status = 'ACTIVE' and (c.effective_status in ('PAUSED', 'ARCHIVED', 'DELETED')
           or s.effective_status in ('PAUSED', 'CAMPAIGN_PAUSED', 'ARCHIVED', 'DELETED'))
         or a.effective_status = 'CAMPAIGN_PAUSED' and c.effective_status = 'ACTIVE'
         or a.effective_status = 'ADSET_PAUSED' and s.effective_status = 'ACTIVE', false) as is_unknown
     from ad a
     left join lateral (select c.effective_status from campaign c
       where c.organization_id = $1 and c.ad_account_id = $2 and c.meta_campaign_id = a.meta_campaign_id offset 0) c on true
     left join lateral (select s.effective_status from ad_set s
       where s.organization_id = $1 and s.ad_account_id = $2 and s.meta_ad_set_id = a.meta_ad_set_id offset 0) s on true
     where a.organization_id = $1 and a.ad_account_id = $2 and a.meta_ad_id = any($3::text[])`,
    [account.organizationId, account.id, adIds],
  )
  return { total: rows.length, unknown: rows.filter((row) => row.is_unknown).map(({ id }) => id) }
}

async function keepAds(em: EntityManager, read: WindowRead, items: readonly MetaAd[], names: Names): Promise<void> {
  const ids = items.map(({ id }) => id)
  const where = { adAccount: { id: read.account.id }, metaAdId: { $in: ids } }
  const ads = await em.find(Ad, where, { disableIdentityMap: true })
  const known = new Map(ads.map((ad) => [ad.metaAdId, ad]))
  const rows = items.flatMap((ad) => rowOf(ad, known.get(ad.id), names) ?? [])
  await upsertAds(em, read.account, rows, read.work.clock())
}

function rowOf(ad: MetaAd, known: Ad | undefined, { campaigns, adSets }: Names): AdRow | null {
  const metaAdSetId = ad.adsetId ?? known?.metaAdSetId
  const metaCampaignId = ad.campaignId ?? known?.metaCampaignId
  if (!metaAdSetId || !metaCampaignId) return null
  return {
    ...{ metaAdId: ad.id, metaAdSetId, metaCampaignId },
    name: ad.name ?? known?.name ?? ad.id,
    adSetName: adSets.get(metaAdSetId) ?? known?.adSetName ?? metaAdSetId,
    campaignName: campaigns.get(metaCampaignId) ?? known?.campaignName ?? metaCampaignId,
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
