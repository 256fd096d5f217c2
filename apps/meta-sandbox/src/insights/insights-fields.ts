import { actionsOf, valuesOf } from '../facts/action-types.ts'
import type { Counts } from '../facts/counts.ts'
import { actionEntry, orAbsent } from './action-lists.ts'
import { costText, moneyText, ratioText } from './decimal-text.ts'
import { identityFields } from './identity-fields.ts'
import type { InsightsRow } from './insights-row.ts'
import { rankingFields } from './ranking-fields.ts'
import { resultFields } from './result-fields.ts'
import { videoFields } from './video-fields.ts'

/** Reads one field of a row; nothing means that the key is absent. `windows` are the attribution windows asked for. */
export type InsightsField = (row: InsightsRow, windows: readonly string[]) => unknown

const count =
  (read: (counts: Counts) => number): InsightsField =>
  (row) =>
    String(read(row.counts))
/** Absent when zero, as most of Meta's metrics are. */
const countIfAny =
  (read: (counts: Counts) => number): InsightsField =>
  (row) =>
    read(row.counts) > 0 ? String(read(row.counts)) : undefined
const percent = (part: number, whole: number) => ratioText(part * 100, whole)

const outbound = (row: InsightsRow, write: (clicks: number) => string | undefined) => {
  const value = row.counts.outboundClicks > 0 ? write(row.counts.outboundClicks) : undefined
  return value === undefined ? undefined : [{ action_type: 'outbound_click', value }]
}

const delivery: Readonly<Record<string, InsightsField>> = {
  impressions: count((c) => c.impressions),
  reach: ({ reach }) => String(reach),
  frequency: ({ counts, reach, hourly }) => (hourly ? '0' : ratioText(counts.impressions, reach)),
  spend: ({ counts }) => moneyText(counts.spendCents),
  clicks: count((c) => c.clicks),
  unique_clicks: countIfAny((c) => c.uniqueClicks),
  inline_link_clicks: countIfAny((c) => c.linkClicks),
  unique_inline_link_clicks: countIfAny((c) => Math.floor(c.linkClicks * 0.96)),
  inline_post_engagement: countIfAny((c) => c.linkClicks + c.reactions + c.comments + c.shares + c.saves),
  cpm: ({ counts }) => ratioText(counts.spendCents * 10, counts.impressions),
  cpc: ({ counts }) => costText(counts.spendCents, counts.clicks),
  cpp: ({ counts, reach }) => ratioText(counts.spendCents * 10, reach),
  ctr: ({ counts }) => percent(counts.clicks, counts.impressions),
  unique_ctr: ({ counts, reach }) => percent(counts.uniqueClicks, reach),
  inline_link_click_ctr: ({ counts }) =>
    counts.linkClicks > 0 ? percent(counts.linkClicks, counts.impressions) : undefined,
  cost_per_inline_link_click: ({ counts }) => costText(counts.spendCents, counts.linkClicks),
  cost_per_unique_click: ({ counts }) => costText(counts.spendCents, counts.uniqueClicks),
  outbound_clicks: (row) => outbound(row, String),
  outbound_clicks_ctr: (row) => outbound(row, (clicks) => percent(clicks, row.counts.impressions)),
  cost_per_outbound_click: (row) => outbound(row, (clicks) => costText(row.counts.spendCents, clicks)),
  website_ctr: ({ counts }) =>
    counts.linkClicks > 0
      ? [{ action_type: 'link_click', value: percent(counts.linkClicks, counts.impressions) }]
      : undefined,
}

const actions: Readonly<Record<string, InsightsField>> = {
  actions: ({ counts }, windows) => orAbsent(actionsOf(counts).map((action) => actionEntry(action, windows, String))),
  action_values: ({ counts }, windows) =>
    orAbsent(
      valuesOf(counts).map(({ type, cents }) =>
        actionEntry({ type, count: cents, conversion: true }, windows, moneyText),
      ),
    ),
  cost_per_action_type: ({ counts }) =>
    orAbsent(
      actionsOf(counts).map(({ type, count: done }) => ({
        action_type: type,
        value: costText(counts.spendCents, done) ?? '0',
      })),
    ),
  purchase_roas: roas('omni_purchase'),
  website_purchase_roas: roas('offsite_conversion.fb_pixel_purchase'),
  mobile_app_purchase_roas: roas('app_custom_event.fb_mobile_purchase'),
}

function roas(type: string): InsightsField {
  return ({ counts }) => {
    const cents = valuesOf(counts).find((value) => value.type === type)?.cents
    return cents ? [{ action_type: type, value: ratioText(cents, counts.spendCents) }] : undefined
  }
}

/** Every metric and name that a row can carry. */
export const insightsFields: Readonly<Record<string, InsightsField>> = {
  ...identityFields,
  ...delivery,
  ...actions,
  ...videoFields,
  ...rankingFields,
  ...resultFields,
}

/** Metrics that Meta knows and that nothing here ever earns: accepted, absent. */
export const emptyInsightsFields: ReadonlySet<string> = new Set([
  'social_spend',
  'full_view_impressions',
  'full_view_reach',
  'instagram_profile_visits',
  'unique_actions',
  'cost_per_unique_action_type',
  'conversions',
  'conversion_values',
  'cost_per_conversion',
  'unique_conversions',
  'cost_per_unique_conversion',
  'ad_click_actions',
  'ad_impression_actions',
  'conversion_leads',
  'cost_per_conversion_lead',
  'unique_outbound_clicks',
  'unique_link_clicks_ctr',
  'cost_per_inline_post_engagement',
  'landing_page_view_per_link_click',
  'purchases_per_link_click',
  'video_play_curve_actions',
  'video_play_retention_graph_actions',
  'video_play_retention_0_to_15s_actions',
  'video_play_retention_20_to_60s_actions',
  'creative_media_type',
  'creative_diversity_score',
  'creative_diversity_label',
  'objective_results',
  'cost_per_objective_result',
])
