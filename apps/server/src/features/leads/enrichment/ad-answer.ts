import type { MetaAdPlace } from '@mci/meta-api'
import type { KnownAd } from '../../ad-accounts/index.ts'

/** Why it is not known what an ad is. */
export type AdProblem = 'AD_NOT_FOUND' | 'ACCOUNT_NOT_CONNECTED'

/** What was found out about an ad. */
export interface AdAnswer {
  readonly metaAdId: string
  readonly name: string | null
  readonly metaAdSetId: string | null
  readonly adSetName: string | null
  readonly metaCampaignId: string | null
  readonly campaignName: string | null
  /** `act_…`; whether it is an account of ours is found out when the answer is written. */
  readonly metaAccountId: string | null
  readonly problem: AdProblem | null
}

export const answerOf = (ad: KnownAd): AdAnswer => ({ ...ad, problem: null })

export const answerAt = ({ id, name, adSet, campaign, accountId }: MetaAdPlace): AdAnswer => ({
  metaAdId: id,
  name,
  metaAdSetId: adSet?.id ?? null,
  adSetName: adSet?.name ?? null,
  metaCampaignId: campaign?.id ?? null,
  campaignName: campaign?.name ?? null,
  metaAccountId: accountId,
  problem: null,
})

export const noAnswer = (metaAdId: string, problem: AdProblem): AdAnswer => ({
  metaAdId,
  problem,
  name: null,
  metaAdSetId: null,
  adSetName: null,
  metaCampaignId: null,
  campaignName: null,
  metaAccountId: null,
})
