import { metaDateTime } from '../../clock/calendar.ts'
import type { Ad } from '../../world/objects.ts'
import { chosenStatus, effectiveStatus } from '../../world/status.ts'
import { insightsLink } from '../edges/insights-link.ts'
import type { NodeKind } from '../node-kind.ts'
import { linkTo } from '../write-node.ts'
import { accountNode } from './account-node.ts'
import { adSetNode, campaignNode } from './campaign-node.ts'
import { creativeNode } from './creative-node.ts'

export const adNode: NodeKind<Ad> = {
  name: 'Ad',
  defaults: ['id'],
  fields: {
    id: ({ id }) => id,
    account_id: ({ account }) => account.number,
    account: ({ account }) => linkTo(accountNode, account),
    name: ({ name }) => name,
    status: (ad, { sandbox }) => chosenStatus(ad, sandbox.clock.now()),
    configured_status: (ad, { sandbox }) => chosenStatus(ad, sandbox.clock.now()),
    effective_status: (ad, { sandbox }) => effectiveStatus(ad, sandbox.clock.now()),
    campaign_id: ({ adSet }) => adSet.campaign.id,
    campaign: ({ adSet }) => linkTo(campaignNode, adSet.campaign),
    adset_id: ({ adSet }) => adSet.id,
    adset: ({ adSet }) => linkTo(adSetNode, adSet),
    creative: ({ creative }) => linkTo(creativeNode, creative),
    insights: (ad) => insightsLink({ account: ad.account, id: ad.id, level: 'ad', ads: [ad] }),
    created_time: ({ account, createdAt }) => metaDateTime(createdAt, account.zone),
    updated_time: ({ account, createdAt }) => metaDateTime(createdAt + 7_200_000, account.zone),
    preview_shareable_link: ({ id }) => `https://fb.me/sandbox-${id}`,
    conversion_domain: ({ account }) => new URL(account.site).hostname,
    ad_review_feedback: ({ disapproved }) =>
      disapproved ? { global: { 'Non-functional landing page': 'The destination could not be opened.' } } : undefined,
  },
  empty: [
    'bid_amount',
    'issues_info',
    'recommendations',
    'source_ad',
    'source_ad_id',
    'tracking_specs',
    'conversion_specs',
  ],
}
