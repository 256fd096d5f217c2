import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allRows, askMetrics } from '../../../test/ask-metrics.ts'
import { type Caller, given } from '../../../test/given.ts'
import { rowsOf } from '../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { writtenAccount, writtenClient, writtenFacts } from '../../../test/written-facts.ts'
import type { FactScan } from './fact-scan.ts'
import { type MetricName, MetricNameEnum } from './metric-name.ts'
import { periodsSql, type Side } from './sum-periods.ts'
import { rowsSql } from './sum-rows.ts'

/** The client that the server's own connections are made of: what is sent is counted there. */
const { Client: DatabaseClient } = createRequire(createRequire(import.meta.url).resolve('@mikro-orm/postgresql'))('pg')

const window = { from: '2026-10-20', to: '2026-11-18' }
let server: TestServer
let owner: Caller
let shop: string
let scan: FactScan
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  shop = await writtenAccount(owner, { name: 'Loja', clientId: await writtenClient(owner, 'Casa Lumiá') })
  const york = await writtenAccount(owner, { name: 'York', currency: 'USD', timezone: 'America/New_York' })
  await writtenFacts(owner, shop, { from: '2026-11-14', to: '2026-11-18', ads: 10_000 })
  await writtenFacts(owner, york, { from: '2026-10-01', to: '2026-11-18', ads: 20, firstAd: 50_000 })
  await rowsOf(
    owner,
    `insert into exchange_rate (organization_id, base, quote, day, rate, source, updated_at)
     select $1, 'USD', 'BRL', d::date, 5.4321, 'PTAX', now() from generate_series('2025-09-01'::date, '2026-11-18', '1 day') d`,
    [owner.organizationId],
  )
  const accounts = [
    { id: shop, currency: 'BRL' },
    { id: york, currency: 'USD' },
  ].map((each) => ({
    ...each,
    name: '',
    timezone: '',
    isActive: true,
    clientId: null,
    isRead: true,
    wasRead: true,
    isExpected: true,
    today: '2026-11-19',
    watched: null,
  }))
  scan = { organizationId: owner.organizationId ?? '', accounts, metaAdIds: null, conversion: null }
}, 120_000)
afterAll(() => server?.close())

/** Every metric by SQL of the test's own, null where it is not known; ties by key. */
const order: Record<MetricName, string> = {
  SPEND: 'sum(spend)',
  IMPRESSIONS: 'sum(impressions)',
  CLICKS: 'sum(clicks)',
  LINK_CLICKS: 'sum(link_clicks)',
  CTR: 'sum(clicks) / nullif(sum(impressions), 0)',
  CPC: 'sum(spend) / nullif(sum(clicks), 0)',
  CPM: 'sum(spend) * 1000 / nullif(sum(impressions), 0)',
  LEADS: 'sum(leads)',
  COST_PER_LEAD: 'sum(spend) / nullif(sum(leads), 0)',
  PURCHASES: 'sum(purchases)',
  COST_PER_PURCHASE: 'sum(spend) / nullif(sum(purchases), 0)',
  PURCHASE_VALUE: 'sum(purchase_value)',
  ROAS: 'nullif(sum(purchase_value), 0) / nullif(sum(spend), 0)',
  AVERAGE_PURCHASE: 'sum(purchase_value) / nullif(sum(purchases), 0)',
  INSTALLS: 'sum(installs)',
  COST_PER_INSTALL: 'sum(spend) / nullif(sum(installs), 0)',
  HOOK_RATE: 'sum(video_plays_3s) / nullif(sum(impressions), 0)',
  HOLD_RATE: 'case when sum(video_plays_3s) > 0 then coalesce(sum(thruplays), 0) / sum(video_plays_3s) end',
}

describe.each(Object.keys(MetricNameEnum) as MetricName[])('ten thousand ads in order of %s', (sortBy) => {
  it.each([true, false])('come page by page, what is unknown last (ascending: %s)', async (isAscending) => {
    const asked = { ...window, breakdown: 'AD', sortBy, isAscending, first: 100, filter: { adAccountIds: [shop] } }
    const expected = await rowsOf(
      owner,
      `select meta_ad_id as key from insight_day where ad_account_id = $1 and day between $2 and $3 group by meta_ad_id
       order by ${order[sortBy]} ${isAscending ? 'asc' : 'desc'} nulls last, meta_ad_id collate "C"`,
      [shop, window.from, window.to],
    )
    const { rows } = await askMetrics(owner, asked)
    const next = await askMetrics(owner, { ...asked, after: rows.pageInfo.endCursor })
    const keys = [...rows.edges, ...next.rows.edges].map(({ node }: { node: { key: string } }) => node.key)
    expect(keys).toEqual(expected.slice(0, 200).map(({ key }) => key))
    expect([rows.totalCount, next.rows.totalCount]).toEqual([expected.length, expected.length])
  })
})

it('pages over ads that have no figure to be in order of, each of them once', async () => {
  const rows = await allRows(owner, { ...window, breakdown: 'ADSET', sortBy: 'ROAS', first: 100 })
  const [{ count }] = await rowsOf(owner, 'select count(distinct meta_ad_set_id)::int from ad')
  expect(new Set(rows.map(({ key }) => key)).size).toBe(count)
  const known = rows.findIndex(({ line }) => line.figures.roas === null)
  expect(rows.slice(known).every(({ line }) => line.figures.roas === null)).toBe(true)
})

it.each([
  'bm90IGpzb24',
  'WyJub25lIl0',
  Buffer.from('["1e9","x","BRL"]').toString('base64url'),
  Buffer.from('["1","\\u0000","BRL"]').toString('base64url'),
])('refuses a cursor that is none of its own: %s', async (after) => {
  const { errors } = await owner.ask('query ($input: MetricsInput!) { metrics(input: $input) { __typename } }', {
    input: { ...window, breakdown: 'AD', after },
  })
  expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT')
})

describe('the statements', () => {
  const sides: Side[] = [{ name: 'now', window, isWhollyRead: false, shift: 0 }]
  const monthsOf = async ({ sql, values }: { sql: string; values: unknown[] }) => {
    const rows = await rowsOf(owner, `explain ${sql}`, values)
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    return [...new Set(plan.match(/insight_day_(?:\d{4}_\d\d|other)(?![\w])/g))].sort()
  }

  it('read the months of their window and no other', async () => {
    expect(await monthsOf(periodsSql(scan, sides, 'DAY', window.from))).toEqual([
      'insight_day_2026_10',
      'insight_day_2026_11',
    ])
    const wanted = { breakdown: 'CAMPAIGN', sortBy: 'SPEND', isAscending: false, after: null, limit: 26 } as const
    expect(await monthsOf(rowsSql(scan, sides, wanted))).toEqual(['insight_day_2026_10', 'insight_day_2026_11'])
  })

  it('are twelve at most for the largest question, beginning and end included', async () => {
    const sent: string[] = []
    const original = DatabaseClient.prototype.query
    DatabaseClient.prototype.query = function (this: unknown, ...args: unknown[]) {
      const [query] = args as [string | { text: string }]
      sent.push(typeof query === 'string' ? query : query.text)
      return original.apply(this, args)
    }
    const answer = await askMetrics(owner, {
      ...window,
      granularity: 'DAY',
      breakdown: 'CAMPAIGN',
      compareTo: 'PREVIOUS_PERIOD',
      currency: 'BRL',
      filter: { adAccountIds: scan.accounts.map(({ id }) => id), metaCampaignIds: ['100000', '101250'] },
    })
    DatabaseClient.prototype.query = original
    expect(answer).toMatchObject({ __typename: 'Metrics', rows: { totalCount: 2 } })
    expect(answer.rates).toHaveLength(30)
    // Who is asking is looked up on other connections. A person's client is read behind the rows, in a transaction of its own.
    const begins = sent.findIndex((text) => /^start transaction/i.test(text))
    const ends = sent.findIndex((text) => /^commit/i.test(text))
    expect(begins, sent.join('\n\n')).toBeGreaterThanOrEqual(0)
    expect(sent.slice(begins, ends + 1).length, sent.join('\n\n')).toBeLessThanOrEqual(12)
    expect(sent.slice(ends + 1).length, sent.slice(ends + 1).join('\n\n')).toBeLessThanOrEqual(4)
  })
})
