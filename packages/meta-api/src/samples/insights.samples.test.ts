import { describe, expect, it } from 'vitest'
import type { InsightRow } from '../index.ts'
import { readInsightRow } from '../objects/insight-row.ts'
import { isRecord, parseJson } from '../protocol/json.ts'
import { collect } from '../stage/caught.ts'
import { type Heard, type Line, openStage } from '../stage/open-stage.ts'
import { csvRows, hasRecordings, leavesOf, recordings, recordingsTitle } from './recordings.ts'

type Sent = Record<string, unknown>

const range = { since: '2026-01-01', until: '2026-12-31', level: 'ad', limit: 100 } as const
const told = /^(ads_action_name|action_.+|value|\d+d_\w+)$/
const listOf: Record<string, string> = { actions: 'actions', action_values: 'action_values' }

/** Undoes the flattening: the files have a line per action type, the API a list inside the row. */
function asSent(lines: Record<string, string>[]): Sent[] {
  const rows = new Map<string, Sent>()
  for (const line of lines) {
    const own = Object.fromEntries(Object.entries(line).filter(([key]) => !told.test(key)))
    const action = Object.fromEntries(
      Object.entries(line).filter(([key]) => told.test(key) && key !== 'ads_action_name'),
    )
    const key = line.ads_action_name === undefined ? `${rows.size}` : JSON.stringify(own)
    const row = rows.get(key) ?? own
    rows.set(key, row)
    if (line.ads_action_name === undefined) continue
    const list = listOf[line.ads_action_name] ?? line.ads_action_name
    row[list] = [...((row[list] as Sent[] | undefined) ?? []), action]
  }
  return [...rows.values()]
}

function serve(rows: Sent[]) {
  return ({ query }: Heard): Line => {
    const from = Number(query.get('after') ?? 0)
    const to = from + Number(query.get('limit'))
    const next = to < rows.length ? { next: 'https://graph.facebook.com/?access_token=t' } : {}
    return { body: { data: rows.slice(from, to), paging: { cursors: { after: String(to) }, ...next } } }
  }
}

const names: [keyof InsightRow, string][] = [
  ['accountId', 'account_id'],
  ['adId', 'ad_id'],
  ['adName', 'ad_name'],
  ['adsetId', 'adset_id'],
  ['campaignId', 'campaign_id'],
  ['campaignName', 'campaign_name'],
  ['objective', 'objective'],
  ['day', 'date_start'],
  ['dateStop', 'date_stop'],
  ['spend', 'spend'],
  ['impressions', 'impressions'],
  ['reach', 'reach'],
  ['clicks', 'clicks'],
  ['inlineLinkClicks', 'inline_link_clicks'],
]

function expectSame(row: InsightRow, sent: Sent): void {
  expect(row.raw).toEqual(sent)
  for (const [ours, theirs] of names) expect(row[ours]).toBe(sent[theirs] ?? null)
  const stats = (list: unknown) => ((list ?? []) as Sent[]).map((a) => [a.action_type, a.value ?? null])
  expect(row.actions.map((a) => [a.actionType, a.value])).toEqual(stats(sent.actions))
  expect(row.actionValues.map((a) => [a.actionType, a.value])).toEqual(stats(sent.action_values))
}

describe.skipIf(!hasRecordings)(`${recordingsTitle}: insights`, () => {
  const files = recordings('insights', '.csv')

  it('are there', () => {
    expect(files.length).toBeGreaterThan(50)
  })

  it.each(files)('$name is read page by page, every row and number as it was', async ({ text }) => {
    const sent = asSent(csvRows(text))
    const stage = await openStage(serve(sent))
    const rows = (await collect(stage.session.insights('act_1', range))).flatMap((page) => page.items)
    expect(rows).toHaveLength(sent.length)
    for (const [i, row] of rows.entries()) expectSame(row, sent[i] ?? {})
  })

  it('a page of 2023 is read with its overlapping actions', () => {
    const [file] = recordings('insights/restfb__restfb', '.json')
    const page = parseJson(file?.text ?? '')
    const data = isRecord(page) && Array.isArray(page.data) ? page.data : []
    expect(data.length).toBeGreaterThan(0)
    for (const raw of data) {
      const row = readInsightRow(raw)
      expect(row).toMatchObject({ adId: '6339881987524', spend: '235.75', impressions: '85899', raw })
      expect(leavesOf(row.actions.map((a) => [a.actionType, a.value]))).toEqual(
        leavesOf(raw.actions.map((a: Sent) => [a.action_type, a.value])),
      )
    }
  })
})
