import type { Ad, AdSet, Campaign } from '../../world/objects.ts'
import { adSetStatus, campaignStatus, effectiveStatus } from '../../world/status.ts'
import { type Filter, meets, parseFilters } from '../filter.ts'
import { invalidParameter } from '../graph-error.ts'
import type { Reading } from '../reading.ts'
import { listParam } from '../request.ts'

const statuses = [
  'ACTIVE',
  'PAUSED',
  'DELETED',
  'PENDING_REVIEW',
  'DISAPPROVED',
  'PREAPPROVED',
  'PENDING_BILLING_INFO',
  'CAMPAIGN_PAUSED',
  'ARCHIVED',
  'ADSET_PAUSED',
  'IN_PROCESS',
  'WITH_ISSUES',
]

type Values = Readonly<Record<string, string | number>>

/** Ads that exist by now and are asked for. Archived ones only when their status is asked for. */
export const visibleAds = (ads: readonly Ad[], reading: Reading): Ad[] => {
  const now = reading.sandbox.clock.now()
  return visible(ads, reading, 'ad', (ad) => ({
    ...own('ad', ad, effectiveStatus(ad, now), ad.createdAt + 7_200_000),
    'adset.id': ad.adSet.id,
    'adset.name': ad.adSet.name,
    'campaign.id': ad.adSet.campaign.id,
    'campaign.name': ad.adSet.campaign.name,
  }))
}

export const visibleAdSets = (adSets: readonly AdSet[], reading: Reading): AdSet[] =>
  visible(adSets, reading, 'adset', (adSet) => ({
    ...own('adset', adSet, adSetStatus(adSet).effective, adSet.createdAt + 86_400_000),
    'campaign.id': adSet.campaign.id,
    'campaign.name': adSet.campaign.name,
  }))

export const visibleCampaigns = (campaigns: readonly Campaign[], reading: Reading): Campaign[] =>
  visible(campaigns, reading, 'campaign', (campaign) =>
    own('campaign', campaign, campaignStatus(campaign), campaign.createdAt + 86_400_000),
  )

/** What an object can be filtered by, with and without the name of its kind. Times are unix seconds. */
function own(
  kind: string,
  thing: { id: string; name: string; createdAt: number },
  status: string,
  updatedAt: number,
): Values {
  const values: Values = {
    id: thing.id,
    name: thing.name,
    effective_status: status,
    created_time: Math.floor(thing.createdAt / 1000),
    updated_time: Math.floor(updatedAt / 1000),
  }
  return { ...values, ...Object.fromEntries(Object.entries(values).map(([name, value]) => [`${kind}.${name}`, value])) }
}

function visible<T extends { createdAt: number }>(
  things: readonly T[],
  { sandbox, request }: Reading,
  kind: string,
  read: (thing: T) => Values,
): T[] {
  const first = things[0]
  const filters = parseFilters(
    request.params,
    first ? Object.keys(read(first)) : [`${kind}.id`, 'id', 'effective_status'],
  )
  const asked = listParam(request.params, 'effective_status')
  const wrong = asked?.findIndex((status) => !statuses.includes(status)) ?? -1
  if (wrong >= 0)
    throw invalidParameter(`effective_status[${wrong}] must be one of the following values: ${statuses.join(', ')}`)
  const since = Number(request.params.get('updated_since') ?? 0)
  const asksStatus = asked !== undefined || filters.some(({ field }) => field.endsWith('effective_status'))
  return things.filter((thing) => {
    const values = read(thing)
    if (thing.createdAt > sandbox.clock.now() || Number(values.updated_time) < since) return false
    if (asked && !asked.includes(String(values.effective_status))) return false
    if (!asksStatus && values.effective_status === 'ARCHIVED') return false
    return filters.every((filter: Filter) => meets(values[filter.field] ?? '', filter))
  })
}
