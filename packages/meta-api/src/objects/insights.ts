import { MetaError } from '../errors.ts'
import type { Call } from '../protocol/caller.ts'
import { accountNumber } from '../protocol/ids.ts'
import { type Page, readPages } from '../protocol/pages.ts'
import { effectiveStatuses } from './effective-status.ts'
import { type InsightRow, readInsightRow } from './insight-row.ts'

export type InsightsLevel = 'account' | 'campaign' | 'adset' | 'ad'

export interface InsightsFilter {
  field: string
  operator: string
  value: unknown
}

export interface InsightsRequest {
  /** `YYYY-MM-DD`, inclusive, in the account's zone. At most 37 months ago, else Meta refuses the whole request. */
  since: string
  until: string
  level: InsightsLevel
  /** 1 for a row per day; a whole number of days, `monthly` or `all_days`. One row for the whole range if not given. */
  timeIncrement?: number | 'monthly' | 'all_days'
  /** Replaces the fields asked for by default. */
  fields?: readonly string[]
  /** One row for each value as well: `age`, `publisher_platform`, … They come as further keys of `raw`. */
  breakdowns?: readonly string[]
  /** Added to the filter that keeps archived and deleted objects in, unless it is on the same field. */
  filtering?: readonly InsightsFilter[]
  /** Rows per page, 500 unless said otherwise; halved when Meta finds it too much. */
  limit?: number
  /** A page's `after`, to go on from there. */
  after?: string
}

const objectFields: Record<InsightsLevel, readonly string[]> = {
  account: ['account_id', 'account_currency'],
  campaign: ['account_id', 'account_currency', 'objective', 'campaign_id', 'campaign_name'],
  adset: ['account_id', 'account_currency', 'objective', 'campaign_id', 'campaign_name', 'adset_id', 'adset_name'],
  ad: [
    'account_id',
    'account_currency',
    'objective',
    'campaign_id',
    'campaign_name',
    'adset_id',
    'adset_name',
    'ad_id',
    'ad_name',
  ],
}

const metricFields = [
  'spend',
  'impressions',
  'reach',
  'clicks',
  'inline_link_clicks',
  'actions',
  'action_values',
  'video_thruplay_watched_actions',
  'video_p25_watched_actions',
  'video_p50_watched_actions',
  'video_p75_watched_actions',
  'video_p95_watched_actions',
  'video_p100_watched_actions',
] as const

/** What is asked for at a level when the request names no fields. */
export function defaultInsightFields(level: InsightsLevel): string[] {
  return [...objectFields[level], ...metricFields]
}

/** Rows of an ad account's insights. Days without delivery have no row: that is not a failure, and not our zero. */
export function insights(call: Call, adAccountId: string, r: InsightsRequest): AsyncIterable<Page<InsightRow>> {
  const account = accountNumber(adAccountId)
  const { limit = 500, after } = r
  const path = `/act_${account}/insights`
  return readPages(call, {
    path,
    query: insightsQuery(r),
    account,
    ...insightsQuota(r),
    limit,
    after,
    read: readInsightRow,
  })
}

// Meta counts people over breakdowns anew for every such report, and limits those apart.
const countsOfPeople = new Set(['reach', 'frequency', 'cpp'])

/** What a report draws on. */
export function insightsQuota(r: Pick<InsightsRequest, 'breakdowns' | 'fields' | 'level'>) {
  const isBroken = r.breakdowns !== undefined && r.breakdowns.length > 0
  const reach = isBroken && (r.fields ?? defaultInsightFields(r.level)).some((field) => countsOfPeople.has(field))
  return { quota: 'insights', reach } as const
}

/** The question as Meta takes it, in a query or in a form. */
export function insightsQuery(r: InsightsRequest): Record<string, string | undefined> {
  const day = /^\d{4}-\d{2}-\d{2}$/
  if (!day.test(r.since) || !day.test(r.until)) throw new MetaError({ kind: 'request', reason: 'badArgument' })
  const filtering = filters(r)
  return {
    level: r.level,
    time_range: JSON.stringify({ since: r.since, until: r.until }),
    time_increment: r.timeIncrement === undefined ? undefined : String(r.timeIncrement),
    fields: (r.fields ?? defaultInsightFields(r.level)).join(','),
    breakdowns: r.breakdowns?.join(',') || undefined,
    filtering: filtering.length === 0 ? undefined : JSON.stringify(filtering),
  }
}

// Without it the spend of archived and deleted ads is missing and the rows do not add up to the account's spend.
function filters(r: InsightsRequest): InsightsFilter[] {
  const given = [...(r.filtering ?? [])]
  if (r.level === 'account') return given
  const field = `${r.level}.effective_status`
  if (given.some((filter) => filter.field === field)) return given
  return [...given, { field, operator: 'IN', value: effectiveStatuses[r.level] }]
}
