import type { EntityManager } from '@mikro-orm/postgresql'
import { transactionOf } from '../../work/transaction.ts'

/** An ad with all that it stands in, as it was last read. */
export interface KnownAd {
  readonly metaAdId: string
  readonly name: string
  readonly metaAdSetId: string
  readonly adSetName: string
  readonly metaCampaignId: string
  readonly campaignName: string
  readonly creativeKey: string | null
  readonly adAccountId: string
  /** `act_…` */
  readonly metaAccountId: string
  readonly timezone: string
}

/**
 * The ads of an organisation by Meta's ids, in the transaction of `em`; those that no account of it has are missing. The accounts are
 * named, because the index of ads begins with them.
 */
export async function knownAds(
  em: EntityManager,
  organizationId: string,
  metaAdIds: readonly string[],
): Promise<Map<string, KnownAd>> {
  if (metaAdIds.length === 0) return new Map()
  const { rows } = await transactionOf(em).executeSql(
    `select d.meta_ad_id as "metaAdId", d.name, d.meta_ad_set_id as "metaAdSetId", d.ad_set_name as "adSetName",
       d.meta_campaign_id as "metaCampaignId", d.campaign_name as "campaignName", d.creative_key as "creativeKey",
       a.id as "adAccountId", a.meta_account_id as "metaAccountId", a.timezone
     from ad d join ad_account a on a.organization_id = d.organization_id and a.id = d.ad_account_id
     where d.organization_id = $1 and d.meta_ad_id = any($2::text[])
       and d.ad_account_id = any(array(select id from ad_account where organization_id = $1))`,
    [organizationId, [...new Set(metaAdIds)]],
  )
  return new Map((rows as KnownAd[]).map((ad) => [ad.metaAdId, ad]))
}
