import type { Caller } from '../given.ts'
import { rowsOf } from '../insights-account.ts'

/** By what is said of them at Meta: without ids of our own, and without the times at which something was read. */
const ours = ['organization_id', 'ad_account_id', 'id', 'job_id', 'read_at', 'seen_at', 'updated_at']
const measured = {
  insight_day: 'day, meta_ad_id',
  account_day: 'day',
  ad: 'meta_ad_id',
  ad_set: 'meta_ad_set_id',
  campaign: 'meta_campaign_id',
  object_version: 'meta_object_id, seen_at',
  day_reading: 'day, read_at',
}

export type Measure = Record<keyof typeof measured, string[]>

/** All that a reading leaves in the tables, a text for each row. */
export async function measuredRows(caller: Caller): Promise<Measure> {
  const tables = Object.entries(measured).map(async ([table, order]) => {
    const rows = await rowsOf(
      caller,
      `select (to_jsonb(t) - $1::text[])::text as row from ${table} t order by ${order}`,
      [ours],
    )
    return [table, rows.map(({ row }) => row)]
  })
  return Object.fromEntries(await Promise.all(tables))
}

/** Makes the organisation's account one that was never read. */
export async function forgetReadings(caller: Caller): Promise<void> {
  for (const table of [...Object.keys(measured), 'report_page', 'read_schedule', 'notice', 'job'])
    await rowsOf(caller, `delete from ${table}`)
  for (const table of ['meta_limits.lane', 'public.bar_went_back']) await rowsOf(caller, `delete from ${table}`)
}
