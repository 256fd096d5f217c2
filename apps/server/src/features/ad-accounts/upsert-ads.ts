import type { EntityManager } from '@mikro-orm/postgresql'
import { newId } from '../../work/new-id.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { AdAccount } from './ad-account.entity.ts'
import { addVersions } from './object-versions.ts'

export interface AdRow {
  readonly metaAdId: string
  readonly name: string
  readonly metaAdSetId: string
  readonly adSetName: string
  readonly metaCampaignId: string
  readonly campaignName: string
  /** Null for what this source does not know: what is known stays. */
  readonly effectiveStatus: string | null
  readonly metaCreativeId: string | null
  readonly creativeKey: string | null
}

/**
 * Adds ads or brings them up to date, in the transaction of `em`; an ad that did not change is not written. A new name or state is
 * kept as a version.
 */
export async function upsertAds(
  em: EntityManager,
  account: Pick<AdAccount, 'organizationId' | 'id'>,
  rows: readonly AdRow[],
  now: Date,
): Promise<void> {
  const ads = [...new Map(rows.map((row) => [row.metaAdId, row])).values()]
  if (ads.length === 0) return
  await transactionOf(em).executeSql(
    `with written as (
       insert into ad as a (organization_id, id, ad_account_id, meta_ad_id, name, meta_ad_set_id, ad_set_name, meta_campaign_id,
         campaign_name, effective_status, meta_creative_id, creative_key, updated_at)
       select $1, r.id, $2, r.ad, r.name, r.ad_set, r.ad_set_name, r.campaign, r.campaign_name, r.status, r.creative, r.key, $3
       from unnest($4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[])
         as r(id, ad, name, ad_set, ad_set_name, campaign, campaign_name, status, creative, key)
       on conflict (organization_id, ad_account_id, meta_ad_id) do update
       set name = excluded.name, meta_ad_set_id = excluded.meta_ad_set_id, ad_set_name = excluded.ad_set_name,
           meta_campaign_id = excluded.meta_campaign_id, campaign_name = excluded.campaign_name,
           effective_status = coalesce(excluded.effective_status, a.effective_status),
           meta_creative_id = coalesce(excluded.meta_creative_id, a.meta_creative_id),
           creative_key = coalesce(excluded.creative_key, a.creative_key), updated_at = excluded.updated_at
       where (a.name, a.meta_ad_set_id, a.ad_set_name, a.meta_campaign_id, a.campaign_name, a.effective_status, a.meta_creative_id, a.creative_key)
         is distinct from (excluded.name, excluded.meta_ad_set_id, excluded.ad_set_name, excluded.meta_campaign_id, excluded.campaign_name,
           coalesce(excluded.effective_status, a.effective_status), coalesce(excluded.meta_creative_id, a.meta_creative_id),
           coalesce(excluded.creative_key, a.creative_key))
       returning a.meta_ad_id as id, a.name, a.effective_status
     ) ${addVersions('AD')}`,
    [
      ...[account.organizationId, account.id, now],
      ads.map(() => newId()),
      ads.map((ad) => ad.metaAdId),
      ads.map((ad) => ad.name),
      ads.map((ad) => ad.metaAdSetId),
      ads.map((ad) => ad.adSetName),
      ads.map((ad) => ad.metaCampaignId),
      ads.map((ad) => ad.campaignName),
      ads.map((ad) => ad.effectiveStatus),
      ads.map((ad) => ad.metaCreativeId),
      ads.map((ad) => ad.creativeKey),
    ],
  )
}
