import * as z from 'zod'
import { idText, metric, text } from '../protocol/shapes.ts'
import { type ActionStat, readActionStats, statOf } from './action-stat.ts'

/**
 * One row of insights. Numbers are text exactly as received; absent is null, never zero. Money is a decimal in the
 * account's currency. Days are the account's local days. Reach is not additive over anything.
 */
export interface InsightRow {
  accountId: string | null
  accountCurrency: string | null
  campaignId: string | null
  campaignName: string | null
  adsetId: string | null
  adsetName: string | null
  adId: string | null
  adName: string | null
  objective: string | null
  /** `YYYY-MM-DD`, first day of the row. */
  day: string
  /** Last day of the row, inclusive. */
  dateStop: string
  spend: string | null
  impressions: string | null
  reach: string | null
  clicks: string | null
  inlineLinkClicks: string | null
  actions: ActionStat[]
  actionValues: ActionStat[]
  /** Views of at least three seconds. */
  videoPlays3s: string | null
  thruplays: string | null
  videoP25: string | null
  videoP50: string | null
  videoP75: string | null
  videoP95: string | null
  videoP100: string | null
  /** Everything received, breakdown keys and fields unknown here included. */
  raw: unknown
}

const id = idText.nullish().transform((value) => value ?? null)
const actions = z.unknown().optional().transform(readActionStats)
// These lists hold a single number.
const views = actions.transform((stats) => statOf(stats, 'video_view') ?? stats[0]?.value ?? null)

const shape = z.object({
  account_id: id,
  account_currency: text,
  campaign_id: id,
  campaign_name: text,
  adset_id: id,
  adset_name: text,
  ad_id: id,
  ad_name: text,
  objective: text,
  date_start: z.string(),
  date_stop: z.string(),
  spend: metric,
  impressions: metric,
  reach: metric,
  clicks: metric,
  inline_link_clicks: metric,
  actions,
  action_values: actions,
  video_thruplay_watched_actions: views,
  video_p25_watched_actions: views,
  video_p50_watched_actions: views,
  video_p75_watched_actions: views,
  video_p95_watched_actions: views,
  video_p100_watched_actions: views,
})

/** Reads one row of insights of any level. Only the two dates are demanded. */
export function readInsightRow(raw: unknown): InsightRow {
  const r = shape.parse(raw)
  return {
    accountId: r.account_id,
    accountCurrency: r.account_currency,
    campaignId: r.campaign_id,
    campaignName: r.campaign_name,
    adsetId: r.adset_id,
    adsetName: r.adset_name,
    adId: r.ad_id,
    adName: r.ad_name,
    objective: r.objective,
    day: r.date_start,
    dateStop: r.date_stop,
    spend: r.spend,
    impressions: r.impressions,
    reach: r.reach,
    clicks: r.clicks,
    inlineLinkClicks: r.inline_link_clicks,
    actions: r.actions,
    actionValues: r.action_values,
    videoPlays3s: statOf(r.actions, 'video_view'),
    thruplays: r.video_thruplay_watched_actions,
    videoP25: r.video_p25_watched_actions,
    videoP50: r.video_p50_watched_actions,
    videoP75: r.video_p75_watched_actions,
    videoP95: r.video_p95_watched_actions,
    videoP100: r.video_p100_watched_actions,
    raw,
  }
}
