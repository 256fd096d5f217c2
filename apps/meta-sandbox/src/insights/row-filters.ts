import { type Filter, meets } from '../graph/filter.ts'
import type { Moment } from '../world/moment.ts'
import type { Ad } from '../world/objects.ts'
import { adSetStatus, campaignStatus } from '../world/status.ts'
import type { InsightsRow } from './insights-row.ts'

/** Conditions on campaign, ad set and ad: id, name, effective_status. */
export function keepsAd(ad: Ad, filters: readonly Filter[], status: string, moment: Moment): boolean {
  const values: Readonly<Record<string, string>> = {
    'ad.id': ad.id,
    'ad.name': moment.nameOf(ad),
    'ad.effective_status': status,
    'adset.id': ad.adSet.id,
    'adset.name': moment.nameOf(ad.adSet),
    'adset.effective_status': adSetStatus(ad.adSet, moment).effective,
    'campaign.id': ad.adSet.campaign.id,
    'campaign.name': moment.nameOf(ad.adSet.campaign),
    'campaign.effective_status': campaignStatus(ad.adSet.campaign, moment),
  }
  return filters.every((filter) => {
    const value = values[filter.field]
    return value === undefined || meets(value, filter)
  })
}

/** Conditions on figures, with or without the prefix `ad.`. */
export function keepsRow({ counts, reach }: InsightsRow, filters: readonly Filter[]): boolean {
  const values: Readonly<Record<string, number>> = {
    impressions: counts.impressions,
    clicks: counts.clicks,
    spend: counts.spendCents / 100,
    reach,
  }
  return filters.every((filter) => {
    const value = values[filter.field.replace(/^ad\./, '')]
    return value === undefined || meets(value, filter)
  })
}

/** `action_type` narrows every list of actions; rows stay. */
export function keptActions(value: unknown, filters: readonly Filter[]): unknown {
  const byType = filters.filter(({ field }) => field === 'action_type')
  if (byType.length === 0 || !Array.isArray(value)) return value
  const kept = value.filter((entry: { action_type?: string }) =>
    byType.every((filter) => entry.action_type === undefined || meets(entry.action_type, filter)),
  )
  return kept.length > 0 ? kept : undefined
}
