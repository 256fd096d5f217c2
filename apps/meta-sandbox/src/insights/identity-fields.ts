import { metaDateTime } from '../clock/calendar.ts'
import type { Moment } from '../world/moment.ts'
import type { Ad } from '../world/objects.ts'
import type { InsightsField } from './insights-fields.ts'
import { type Level, levels } from './insights-query.ts'
import type { InsightsRow } from './insights-row.ts'

/** Names of things above the row's level only: an account row has no campaign. */
const from =
  (level: Level, read: (ad: Ad, moment: Moment) => string): InsightsField =>
  (row) =>
    levels.indexOf(row.level) >= levels.indexOf(level) ? firstAd(row, read) : undefined

const firstAd = ({ ads, moment }: InsightsRow, read: (ad: Ad, moment: Moment) => string) =>
  ads[0] ? read(ads[0], moment) : undefined
const time = (ad: Ad, at: number) => metaDateTime(at, ad.account.zone)

export const identityFields: Readonly<Record<string, InsightsField>> = {
  account_id: ({ account }) => account.number,
  account_name: ({ account }) => account.name,
  account_currency: ({ account }) => account.currency,
  campaign_id: from('campaign', (ad) => ad.adSet.campaign.id),
  campaign_name: from('campaign', (ad, moment) => moment.nameOf(ad.adSet.campaign)),
  objective: from('campaign', (ad) => ad.adSet.campaign.objective),
  buying_type: from('campaign', () => 'AUCTION'),
  adset_id: from('adset', (ad) => ad.adSet.id),
  adset_name: from('adset', (ad, moment) => moment.nameOf(ad.adSet)),
  optimization_goal: from('adset', (ad) => ad.adSet.optimizationGoal),
  attribution_setting: from('adset', () => '7d_click_1d_view'),
  ad_id: from('ad', (ad) => ad.id),
  ad_name: from('ad', (ad, moment) => moment.nameOf(ad)),
  created_time: from('ad', (ad) => time(ad, ad.createdAt).slice(0, 10)),
  updated_time: from('ad', (ad, moment) => time(ad, moment.updatedAt(ad.id, ad.createdAt)).slice(0, 10)),
}
