import type { MetaAdPlace } from '@mci/meta-api'
import type { Work } from '../../../work/work.ts'
import { AdAccount, type AdRow, upsertAds } from '../../ad-accounts/index.ts'

/** Keeps the ads of our accounts that Meta told of among those we have read: the next customer of one is known by it at once. */
export async function keepFoundAds({ em, clock }: Work, places: readonly MetaAdPlace[]): Promise<void> {
  const rows = Map.groupBy(places, ({ accountId }) => accountId)
  if (rows.size === 0) return
  await em.fork().transactional(async (tx) => {
    const accounts = await tx.find(AdAccount, { metaAccountId: { $in: [...rows.keys()] } }, { orderBy: { id: 'asc' } })
    for (const account of accounts)
      await upsertAds(tx, account, (rows.get(account.metaAccountId) ?? []).flatMap(toRow), clock())
  })
}

function toRow({ id, name, effectiveStatus, creativeId, adSet, campaign }: MetaAdPlace): AdRow[] {
  if (!adSet || !campaign) return []
  return [
    {
      metaAdId: id,
      name: name ?? '',
      metaAdSetId: adSet.id,
      adSetName: adSet.name ?? '',
      metaCampaignId: campaign.id,
      campaignName: campaign.name ?? '',
      effectiveStatus,
      metaCreativeId: creativeId,
      creativeKey: null,
    },
  ]
}
