import type { InsightRow } from '@mci/meta-api'
import type { EntityManager } from '@mikro-orm/postgresql'
import { type AdAccount, upsertAdSets, upsertAds, upsertCampaigns } from '../../ad-accounts/index.ts'

/**
 * Writes the campaigns, ad sets and ads that rows of a report name: all that is left of those that Meta does not list any more. How
 * they stand is not in a report.
 */
export async function upsertNamed(
  em: EntityManager,
  account: Pick<AdAccount, 'organizationId' | 'id'>,
  rows: readonly InsightRow[],
  now: Date,
): Promise<void> {
  const named = rows.map(namesIn)
  await upsertCampaigns(em, account, named.map(campaignIn), now)
  await upsertAdSets(em, account, named.map(adSetIn), now)
  await upsertAds(em, account, named.map(adIn), now)
}

const namesIn = (row: InsightRow) => ({
  metaAdId: row.adId ?? '',
  name: row.adName ?? row.adId ?? '',
  metaAdSetId: row.adsetId ?? '',
  adSetName: row.adsetName ?? row.adsetId ?? '',
  metaCampaignId: row.campaignId ?? '',
  campaignName: row.campaignName ?? row.campaignId ?? '',
  effectiveStatus: null,
})
type Named = ReturnType<typeof namesIn>

const adIn = (named: Named) => ({ ...named, metaCreativeId: null, creativeKey: null })

const adSetIn = ({ metaAdSetId, metaCampaignId, adSetName: name, effectiveStatus }: Named) => ({
  ...{ metaAdSetId, metaCampaignId, name, effectiveStatus },
  optimizationGoal: null,
})

const campaignIn = ({ metaCampaignId, campaignName: name, effectiveStatus }: Named) => ({
  ...{ metaCampaignId, name, effectiveStatus },
  objective: null,
})
