import { MetaError } from '../errors.ts'
import { isRecord } from '../protocol/json.ts'
import { readMetric, readText } from '../protocol/shapes.ts'
import { type ActionStat, readActionStats, statOf } from './action-stat.ts'
import { demanded } from './demanded.ts'

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

/**
 * Reads one row of insights of any level. Only the two dates are demanded. A report has tens of thousands of rows, so this
 * is written out: a schema takes several times as long.
 */
export function readInsightRow(raw: unknown): InsightRow {
  if (!isRecord(raw)) throw new MetaError({ kind: 'transient', reason: 'unexpectedShape' })
  const actions = readActionStats(raw.actions)
  return {
    accountId: readId(raw, 'account_id'),
    accountCurrency: readText(raw.account_currency),
    campaignId: readId(raw, 'campaign_id'),
    campaignName: readText(raw.campaign_name),
    adsetId: readId(raw, 'adset_id'),
    adsetName: readText(raw.adset_name),
    adId: readId(raw, 'ad_id'),
    adName: readText(raw.ad_name),
    objective: readText(raw.objective),
    day: readDay(raw, 'date_start'),
    dateStop: readDay(raw, 'date_stop'),
    spend: readMetric(raw.spend),
    impressions: readMetric(raw.impressions),
    reach: readMetric(raw.reach),
    clicks: readMetric(raw.clicks),
    inlineLinkClicks: readMetric(raw.inline_link_clicks),
    actions,
    actionValues: readActionStats(raw.action_values),
    videoPlays3s: statOf(actions, 'video_view'),
    thruplays: readViews(raw.video_thruplay_watched_actions),
    videoP25: readViews(raw.video_p25_watched_actions),
    videoP50: readViews(raw.video_p50_watched_actions),
    videoP75: readViews(raw.video_p75_watched_actions),
    videoP95: readViews(raw.video_p95_watched_actions),
    videoP100: readViews(raw.video_p100_watched_actions),
    raw,
  }
}

function readDay(row: Record<string, unknown>, name: string): string {
  const day = row[name]
  if (typeof day === 'string') return day
  throw new MetaError({ kind: 'transient', reason: 'unexpectedShape', detail: name })
}

// An id may be absent at a higher level, but not be something else.
function readId(row: Record<string, unknown>, name: string): string | null {
  return row[name] === undefined || row[name] === null ? null : demanded(row, name)
}

// These lists hold a single number.
function readViews(value: unknown): string | null {
  const stats = readActionStats(value)
  return statOf(stats, 'video_view') ?? stats[0]?.value ?? null
}
