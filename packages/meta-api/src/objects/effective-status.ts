/** Every state an ad, ad set or campaign can be in. Asked for by name, since archived and deleted ones hide otherwise. */
const ofAdSets = ['ACTIVE', 'PAUSED', 'DELETED', 'CAMPAIGN_PAUSED', 'ARCHIVED', 'IN_PROCESS', 'WITH_ISSUES'] as const
const ofReview = ['PENDING_REVIEW', 'DISAPPROVED', 'PREAPPROVED', 'PENDING_BILLING_INFO', 'ADSET_PAUSED'] as const

export const effectiveStatuses = {
  campaign: ofAdSets.filter((status) => status !== 'CAMPAIGN_PAUSED'),
  adset: [...ofAdSets],
  ad: [...ofAdSets, ...ofReview],
}
