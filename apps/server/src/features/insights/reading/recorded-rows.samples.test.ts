import { Decimal } from 'decimal.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, given } from '../../../../test/given.ts'
import { rowsOf } from '../../../../test/insights-account.ts'
import { readRecorded } from '../../../../test/recorded/read-recorded.ts'
import {
  hasRecordings,
  recordedReports,
  recordedRuns,
  recordedTotals,
  recordingsTitle,
  type SentRow,
} from '../../../../test/recorded/recorded-files.ts'
import { openReplay } from '../../../../test/recorded/replay-server.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'

const columns = {
  spend: 'spend',
  impressions: 'impressions',
  clicks: 'clicks',
  link_clicks: 'inline_link_clicks',
  reach: 'reach',
  thruplays: 'video_thruplay_watched_actions',
  video_p25: 'video_p25_watched_actions',
  video_p50: 'video_p50_watched_actions',
  video_p75: 'video_p75_watched_actions',
  video_p95: 'video_p95_watched_actions',
  video_p100: 'video_p100_watched_actions',
}
// Meta leaves out what is zero; of these that is what a missing number means.
const zeroWhenAbsent = ['spend', 'impressions', 'clicks', 'link_clicks']

type Stats = { action_type: string; value?: string }[]
const valueIn = (stats: unknown, type: string) =>
  (stats as Stats | undefined)?.find((s) => s.action_type === type)?.value
const digits = (value: unknown) => (value === null || value === undefined ? null : new Decimal(String(value)).toFixed())

function expectedOf(row: SentRow): Record<string, unknown> {
  const figure = ([ours, theirs]: [string, string]) => {
    const said = Array.isArray(row[theirs]) ? valueIn(row[theirs], 'video_view') : row[theirs]
    return [ours, digits(said) ?? (zeroWhenAbsent.includes(ours) ? '0' : null)]
  }
  return {
    ...{ day: row.date_start, meta_ad_id: row.ad_id },
    ...Object.fromEntries(Object.entries(columns).map(figure)),
    video_plays_3s: digits(valueIn(row.actions, 'video_view')),
    ...{ actions: listOf(row.actions), action_values: listOf(row.action_values) },
  }
}

const listOf = (stats: unknown) =>
  ((stats ?? []) as Stats).map(({ action_type: actionType, value = null, ...other }) =>
    Object.keys(other).length === 0 ? { actionType, value } : { actionType, value, other },
  )

/** A count that was chosen is the value of the type that it names, and there is none only where none was reported. */
function expectChosen(stored: Record<string, string | null>, sent: SentRow): void {
  for (const [count, type, names] of [
    ['leads', 'lead_type', /(^|[._])lead(_|$)/],
    ['purchases', 'purchase_type', /purchase/],
    ['installs', 'install_type', /app_install/],
  ] as const) {
    const chosen = stored[type]
    const isReported = ((sent.actions ?? []) as Stats).some((stat) => names.test(stat.action_type))
    expect(chosen !== null, `${type} of ${sent.ad_id} ${sent.date_start}`).toBe(isReported)
    expect(digits(stored[count])).toBe(chosen ? digits(valueIn(sent.actions, chosen)) : null)
  }
}

describe.skipIf(!hasRecordings)(`${recordingsTitle}: rows of reports in our tables`, () => {
  let server: TestServer
  let owner: Caller
  beforeAll(async () => {
    server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
    owner = await given(server).owner()
  })
  afterAll(() => server?.close())

  const reports = recordedReports()

  it('are there', () => {
    expect(reports.map(({ name }) => name)).toContain('query_100_insights.csv')
    expect(reports.flatMap(({ rows }) => rows).length).toBeGreaterThan(600)
    expect(recordedRuns().length).toBeGreaterThan(3)
  })

  it.each(reports)('$name: every figure is stored as it was sent', async ({ rows }) => {
    const days = rows.map((row) => row.date_start).toSorted()
    const window = { from: days[0] ?? '', to: days.at(-1) ?? '' }
    const replay = await openReplay({ rows })
    const id = await readRecorded(owner, replay, window).finally(replay.close)
    expect(replay.asked.slice(0, 3)).toEqual(['sync', 'post', 'look'])
    const stored = await rowsOf(
      owner,
      `select f.*, f.day::text as day from insight_day f where ad_account_id = $1 order by f.day, f.meta_ad_id`,
      [id],
    )
    const sent = rows.toSorted((a, b) => (`${a.date_start} ${a.ad_id}` < `${b.date_start} ${b.ad_id}` ? -1 : 1))
    const numbers = ['video_plays_3s', ...Object.keys(columns)]
    const asDigits = (row: Record<string, unknown>) => numbers.map((name) => [name, digits(row[name])])
    expect(
      stored.map((row) => ({
        ...{ day: row.day, meta_ad_id: row.meta_ad_id, actions: row.actions, action_values: row.action_values },
        ...Object.fromEntries(asDigits(row)),
      })),
    ).toEqual(sent.map(expectedOf))
    for (const [at, row] of stored.entries()) expectChosen(row, sent[at] as SentRow)
  })

  it("add up to the account's own totals of every day, to the cent", async () => {
    const recorded = recordedTotals()
    const days = recorded.totals.map(({ date_start }) => date_start).toSorted()
    const replay = await openReplay(recorded)
    const id = await readRecorded(owner, replay, { from: days[0] ?? '', to: days.at(-1) ?? '' }).finally(replay.close)
    const kept = await rowsOf(
      owner,
      `select day::text, ads_spend::float as ads, account_spend::float as account from account_day
       where ad_account_id = $1 and ads > 0 order by day`,
      [id],
    )
    const said = recorded.totals.toSorted((a, b) => (a.date_start < b.date_start ? -1 : 1))
    expect(kept.length).toBeGreaterThan(20)
    expect(kept).toEqual(
      said.map((total) => ({ day: total.date_start, ads: Number(total.spend), account: Number(total.spend) })),
    )
  })

  it.each(recordedRuns())('$name: the run is followed to its end, and its days are known as read', async (run) => {
    const { date_start: from, date_stop: to } = run.answers[1] as { date_start: string; date_stop: string }
    const replay = await openReplay({ run })
    const id = await readRecorded(owner, replay, { from, to }).finally(replay.close)
    expect(replay.asked).toEqual(['sync', 'post', 'look', ...run.answers.slice(2).map(() => 'rows'), ...lists, 'total'])
    const recorded = run.answers.slice(2).flatMap(({ data }) => data as SentRow[])
    const [{ facts, days }] = await rowsOf(
      owner,
      `select (select count(*)::int from insight_day where ad_account_id = $1) as facts,
         (select count(*)::int from account_day where ad_account_id = $1) as days`,
      [id],
    )
    expect({ facts, days }).toEqual({
      facts: recorded.length,
      days: (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1,
    })
  })
})

const lists = ['list', 'list']
