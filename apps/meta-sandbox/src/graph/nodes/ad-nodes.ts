import { metaDateTime } from '../../clock/calendar.ts'
import type { Ad, AdSet, Campaign } from '../../world/objects.ts'
import { adSetStatus, campaignStatus, chosenStatus, effectiveStatus } from '../../world/status.ts'
import { insightsLink } from '../edges/insights-link.ts'
import type { NodeKind } from '../node-kind.ts'
import { linkTo, linkToList } from '../write-node.ts'
import { accountNode } from './account-node.ts'
import { creativeNode } from './creative-node.ts'

const time = (account: { zone: string }, at: number) => metaDateTime(at, account.zone)

export const campaignNode: NodeKind<Campaign> = {
  name: 'Campaign',
  defaults: ['id'],
  fields: {
    id: ({ id }) => id,
    account_id: ({ account }) => account.number,
    account: ({ account }) => linkTo(accountNode, account),
    name: (thing, { sandbox }) => sandbox.moment().nameOf(thing),
    objective: ({ objective }) => objective,
    status: (campaign, { sandbox }) => campaignStatus(campaign, sandbox.moment()),
    configured_status: (campaign, { sandbox }) => campaignStatus(campaign, sandbox.moment()),
    effective_status: (campaign, { sandbox }) => campaignStatus(campaign, sandbox.moment()),
    buying_type: () => 'AUCTION',
    bid_strategy: () => 'LOWEST_COST_WITHOUT_CAP',
    special_ad_categories: () => [],
    daily_budget: ({ dailyBudgetCents }) => String(dailyBudgetCents),
    budget_remaining: ({ dailyBudgetCents }) => String(Math.floor(dailyBudgetCents / 3)),
    start_time: ({ account, createdAt }) => time(account, createdAt),
    created_time: ({ account, createdAt }) => time(account, createdAt),
    updated_time: ({ account, id, createdAt }, { sandbox }) =>
      time(account, sandbox.moment().updatedAt(id, createdAt + 86_400_000)),
    ads: (campaign) => linkToList(adNode, adsOf(campaign), { path: `/v25.0/${campaign.id}/ads` }),
    adsets: (campaign) =>
      linkToList(
        adSetNode,
        campaign.account.adSets.filter((adSet) => adSet.campaign === campaign),
        { path: `/v25.0/${campaign.id}/adsets` },
      ),
    insights: (campaign) =>
      insightsLink({ account: campaign.account, id: campaign.id, level: 'campaign', ads: adsOf(campaign) }),
  },
  empty: [
    'lifetime_budget',
    'stop_time',
    'source_campaign',
    'source_campaign_id',
    'issues_info',
    'spend_cap',
    'promoted_object',
  ],
}

const adsOf = (campaign: Campaign) => campaign.account.ads.filter((ad) => ad.adSet.campaign === campaign)
const adsIn = (adSet: AdSet) => adSet.campaign.account.ads.filter((ad) => ad.adSet === adSet)

export const adSetNode: NodeKind<AdSet> = {
  name: 'AdSet',
  defaults: ['id'],
  fields: {
    id: ({ id }) => id,
    account_id: ({ campaign }) => campaign.account.number,
    name: (thing, { sandbox }) => sandbox.moment().nameOf(thing),
    campaign_id: ({ campaign }) => campaign.id,
    campaign: ({ campaign }) => linkTo(campaignNode, campaign),
    status: (adSet, { sandbox }) => adSetStatus(adSet, sandbox.moment()).chosen,
    configured_status: (adSet, { sandbox }) => adSetStatus(adSet, sandbox.moment()).chosen,
    effective_status: (adSet, { sandbox }) => adSetStatus(adSet, sandbox.moment()).effective,
    optimization_goal: ({ optimizationGoal }) => optimizationGoal,
    billing_event: () => 'IMPRESSIONS',
    destination_type: ({ destinationType }) => destinationType,
    attribution_spec: () => [
      { event_type: 'CLICK_THROUGH', window_days: 7 },
      { event_type: 'VIEW_THROUGH', window_days: 1 },
    ],
    promoted_object: ({ campaign }) => promotedObject(campaign),
    start_time: ({ campaign, createdAt }) => time(campaign.account, createdAt),
    created_time: ({ campaign, createdAt }) => time(campaign.account, createdAt),
    updated_time: ({ campaign, id, createdAt }, { sandbox }) =>
      time(campaign.account, sandbox.moment().updatedAt(id, createdAt + 86_400_000)),
    ads: (adSet) => linkToList(adNode, adsIn(adSet), { path: `/v25.0/${adSet.id}/ads` }),
    insights: (adSet) =>
      insightsLink({ account: adSet.campaign.account, id: adSet.id, level: 'adset', ads: adsIn(adSet) }),
  },
  empty: [
    'daily_budget',
    'lifetime_budget',
    'end_time',
    'targeting',
    'learning_stage_info',
    'bid_amount',
    'issues_info',
  ],
}

const customEvents = { lead: 'LEAD', purchase: 'PURCHASE', install: undefined } as const

function promotedObject({ account, goal }: Campaign) {
  const event = customEvents[goal]
  const [dataset] = account.datasets
  if (!event || !dataset || !account.datasetsAllowed) return { page_id: account.pageId }
  return { page_id: account.pageId, pixel_id: dataset.id, custom_event_type: event }
}

export const adNode: NodeKind<Ad> = {
  name: 'Ad',
  defaults: ['id'],
  fields: {
    id: ({ id }) => id,
    account_id: ({ account }) => account.number,
    account: ({ account }) => linkTo(accountNode, account),
    name: (thing, { sandbox }) => sandbox.moment().nameOf(thing),
    status: (ad, { sandbox }) => chosenStatus(ad, sandbox.moment()),
    configured_status: (ad, { sandbox }) => chosenStatus(ad, sandbox.moment()),
    effective_status: (ad, { sandbox }) => effectiveStatus(ad, sandbox.moment()),
    campaign_id: ({ adSet }) => adSet.campaign.id,
    campaign: ({ adSet }) => linkTo(campaignNode, adSet.campaign),
    adset_id: ({ adSet }) => adSet.id,
    adset: ({ adSet }) => linkTo(adSetNode, adSet),
    creative: ({ creative }) => linkTo(creativeNode, creative),
    insights: (ad) => insightsLink({ account: ad.account, id: ad.id, level: 'ad', ads: [ad] }),
    created_time: ({ account, createdAt }) => metaDateTime(createdAt, account.zone),
    updated_time: ({ account, id, createdAt }, { sandbox }) =>
      time(account, sandbox.moment().updatedAt(id, createdAt + 7_200_000)),
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
