import type { Moment } from '../../world/moment.ts'
import type { Ad, AdSet, Campaign } from '../../world/objects.ts'
import { adSetStatus, campaignStatus, effectiveStatus } from '../../world/status.ts'
import { type Filter, meets, parseFilters } from '../filter.ts'
import { invalidParameter } from '../graph-error.ts'
import type { Reading } from '../reading.ts'
import { listParam, numberParam } from '../request.ts'

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
  const moment = reading.sandbox.moment()
  return visible(ads, reading, 'ad', (ad) => ({
    ...own('ad', ad, effectiveStatus(ad, moment), ad.createdAt + 7_200_000, moment),
    'adset.id': ad.adSet.id,
    'adset.name': moment.nameOf(ad.adSet),
    'campaign.id': ad.adSet.campaign.id,
    'campaign.name': moment.nameOf(ad.adSet.campaign),
  }))
}

export const visibleAdSets = (adSets: readonly AdSet[], reading: Reading): AdSet[] => {
  const moment = reading.sandbox.moment()
  return visible(adSets, reading, 'adset', (adSet) => ({
    ...own('adset', adSet, adSetStatus(adSet, moment).effective, adSet.createdAt + 86_400_000, moment),
    'campaign.id': adSet.campaign.id,
    'campaign.name': moment.nameOf(adSet.campaign),
  }))
}

export const visibleCampaigns = (campaigns: readonly Campaign[], reading: Reading): Campaign[] => {
  const moment = reading.sandbox.moment()
  return visible(campaigns, reading, 'campaign', (campaign) =>
    own('campaign', campaign, campaignStatus(campaign, moment), campaign.createdAt + 86_400_000, moment),
  )
}

/** What an object can be filtered by, with and without the name of its kind. Times are unix seconds. */
function own(
  kind: string,
  thing: { id: string; name: string; createdAt: number },
  status: string,
  updatedAt: number,
  moment: Moment,
): Values {
  const values: Values = {
    id: thing.id,
    name: moment.nameOf(thing),
    effective_status: status,
    created_time: Math.floor(thing.createdAt / 1000),
    updated_time: Math.floor(moment.updatedAt(thing.id, updatedAt) / 1000),
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
  const since = numberParam(request.params, 'updated_since', 0, 2 ** 40)
  const asksStatus = asked !== undefined || filters.some(({ field }) => field.endsWith('effective_status'))
  return things.filter((thing) => {
    const values = read(thing)
    if (thing.createdAt > sandbox.clock.now() || Number(values.updated_time) < since) return false
    if (asked && !asked.includes(String(values.effective_status))) return false
    if (!asksStatus && ['ARCHIVED', 'DELETED'].includes(String(values.effective_status))) return false
    return filters.every((filter: Filter) => meets(values[filter.field] ?? '', filter))
  })
}
