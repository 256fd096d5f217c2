import { localTime } from '../clock/calendar.ts'
import { inFlight } from '../facts/delivery.ts'
import type { Moment } from './moment.ts'
import type { Ad, AdSet, Campaign } from './objects.ts'

/** What a person chose: ACTIVE, PAUSED, ARCHIVED, DELETED. */
export function chosenStatus(ad: Ad, moment: Moment): string {
  const changed = moment.chosenStatus(ad.id)
  if (changed && changed !== 'ACTIVE') return changed
  if (ad.lastDay !== null) return 'ARCHIVED'
  return inFlight(ad, localTime(moment.now, ad.account.zone).day) ? 'ACTIVE' : 'PAUSED'
}

/** What Meta makes of it: a refusal, an archived or paused parent show through. */
export function effectiveStatus(ad: Ad, moment: Moment): string {
  const gone = [chosenStatus(ad, moment), campaignStatus(ad.adSet.campaign, moment), ownStatus(ad.adSet, moment)]
  for (const status of ['DELETED', 'ARCHIVED']) if (gone.includes(status)) return status
  if (ad.disapproved) return 'DISAPPROVED'
  if (moment.accountStatus(ad.account) !== 1) return 'PENDING_BILLING_INFO'
  if (campaignStatus(ad.adSet.campaign, moment) === 'PAUSED') return 'CAMPAIGN_PAUSED'
  if (ownStatus(ad.adSet, moment) === 'PAUSED') return 'ADSET_PAUSED'
  return chosenStatus(ad, moment)
}

export const campaignStatus = (campaign: Campaign, moment: Moment): string =>
  moment.chosenStatus(campaign.id) ?? (campaign.archived ? 'ARCHIVED' : campaign.paused ? 'PAUSED' : 'ACTIVE')

const ownStatus = (adSet: AdSet, moment: Moment): string =>
  moment.chosenStatus(adSet.id) ?? (adSet.paused ? 'PAUSED' : 'ACTIVE')

export function adSetStatus(adSet: AdSet, moment: Moment): { chosen: string; effective: string } {
  const parent = campaignStatus(adSet.campaign, moment)
  if (parent === 'ARCHIVED' || parent === 'DELETED') return { chosen: parent, effective: parent }
  const chosen = ownStatus(adSet, moment)
  return { chosen, effective: parent === 'PAUSED' ? 'CAMPAIGN_PAUSED' : chosen }
}
