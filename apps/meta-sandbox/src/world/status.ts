import { localTime } from '../clock/calendar.ts'
import { inFlight } from '../facts/delivery.ts'
import type { Ad, AdSet, Campaign } from './objects.ts'

/** What a person chose: ACTIVE, PAUSED, ARCHIVED. */
export function chosenStatus(ad: Ad, now: number): string {
  if (ad.lastDay !== null) return 'ARCHIVED'
  return inFlight(ad, localTime(now, ad.account.zone).day) ? 'ACTIVE' : 'PAUSED'
}

/** What Meta makes of it: a refusal, an archived or paused parent show through. */
export function effectiveStatus(ad: Ad, now: number): string {
  const chosen = chosenStatus(ad, now)
  if (chosen === 'ARCHIVED') return 'ARCHIVED'
  if (ad.disapproved) return 'DISAPPROVED'
  if (ad.account.status !== 1) return 'PENDING_BILLING_INFO'
  if (ad.adSet.campaign.paused) return 'CAMPAIGN_PAUSED'
  return chosen
}

export const campaignStatus = (campaign: Campaign): string =>
  campaign.archived ? 'ARCHIVED' : campaign.paused ? 'PAUSED' : 'ACTIVE'

export function adSetStatus(adSet: AdSet): { chosen: string; effective: string } {
  const parent = campaignStatus(adSet.campaign)
  if (parent === 'ARCHIVED') return { chosen: 'ARCHIVED', effective: 'ARCHIVED' }
  const chosen = adSet.paused ? 'PAUSED' : 'ACTIVE'
  return { chosen, effective: parent === 'PAUSED' ? 'CAMPAIGN_PAUSED' : chosen }
}
