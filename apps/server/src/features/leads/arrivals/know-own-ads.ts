import type { EntityManager } from '@mikro-orm/postgresql'
import type { Work } from '../../../work/work.ts'
import { type KnownAd, knownAds } from '../../ad-accounts/index.ts'
import type { Draft } from './draft.ts'

/** Completes tickets whose ad we have read already, without a word to Meta. @returns those whose ad has to be asked for */
export async function knowOwnAds(
  em: EntityManager,
  { actor, clock }: Pick<Work, 'actor' | 'clock'>,
  drafts: readonly Draft[],
): Promise<Draft[]> {
  const waiting = drafts.filter(({ tracking }) => tracking.enrichmentStatus === 'PENDING')
  const known = await knownAds(
    em,
    actor.organizationId,
    waiting.map(({ tracking }) => tracking.metaAdId ?? ''),
  )
  const now = clock().toISOString()
  return waiting.filter((draft) => {
    const ad = known.get(draft.tracking.metaAdId ?? '')
    if (ad) complete(draft, ad, now)
    return !ad
  })
}

function complete(draft: Draft, ad: KnownAd, now: string): void {
  draft.accountZone = ad.timezone
  draft.tracking = {
    ...draft.tracking,
    metaAdName: ad.name,
    metaAdSetId: ad.metaAdSetId,
    metaAdSetName: ad.adSetName,
    metaCampaignId: ad.metaCampaignId,
    metaCampaignName: ad.campaignName,
    metaAccountId: ad.metaAccountId,
    adAccountId: ad.adAccountId,
    enrichmentStatus: 'COMPLETED',
    enrichmentError: null,
    enrichedAt: now,
    metaAdIdAtEnrichment: ad.metaAdId,
  }
}
