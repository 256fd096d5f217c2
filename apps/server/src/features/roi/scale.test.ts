import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allRoiRows, askRoi, childrenOf } from '../../../test/ask-roi.ts'
import { type Caller, given } from '../../../test/given.ts'
import { rowsOf } from '../../../test/insights-account.ts'
import { someTickets } from '../../../test/some-tickets.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { writtenAccount, writtenClient, writtenFacts } from '../../../test/written-facts.ts'
import { writtenBoard, writtenTickets } from '../../../test/written-tickets.ts'
import { type RoiColumn, RoiColumnEnum } from './roi-names.ts'
import type { RoiScan } from './roi-scan.ts'
import { roiSql } from './sum-roi.ts'

/** The client that the server's own connections are made of: what is sent is counted there. */
const { Client: DatabaseClient } = createRequire(createRequire(import.meta.url).resolve('@mikro-orm/postgresql'))('pg')

const window = { from: '2026-11-01', to: '2026-11-18' }
let server: TestServer
let owner: Caller
let shop: string
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  shop = await writtenAccount(owner, { name: 'Loja', clientId: await writtenClient(owner, 'Casa Lumiá') })
  const york = await writtenAccount(owner, { name: 'York', currency: 'USD', timezone: 'America/New_York' })
  await writtenFacts(owner, shop, { from: '2026-11-14', to: '2026-11-18', ads: 10_000 })
  await writtenFacts(owner, york, { from: '2026-10-01', to: '2026-11-18', ads: 20, firstAd: 50_000 })
  await writtenTickets(owner, await writtenBoard(owner), someTickets([{ id: shop, firstAd: 1, ads: 10_500 }], 40_000))
  await rowsOf(
    owner,
    `insert into exchange_rate (organization_id, base, quote, day, rate, source, updated_at)
     select $1, 'USD', 'BRL', d::date, 5.4321, 'PTAX', now() from generate_series('2025-09-01'::date, '2026-11-18', '1 day') d`,
    [owner.organizationId],
  )
}, 120_000)
afterAll(() => server?.close())

/** Every column by SQL of the test's own, null where it is not known; ties by key. */
const order: Record<Exclude<RoiColumn, 'DAY'>, string> = {
  SPEND: 'coalesce(spend, 0)',
  LEADS: 'leads',
  COST_PER_LEAD: 'coalesce(spend, 0) / nullif(leads, 0)',
  SALES: 'sales',
  COST_PER_SALE: 'coalesce(spend, 0) / nullif(sales, 0)',
  CONVERSION_RATE: 'sales::numeric / nullif(leads, 0)',
  REVENUE: 'revenue',
  AVG_TICKET: 'revenue / nullif(sales, 0)',
  ROAS: 'nullif(revenue, 0) / nullif(spend, 0)',
  IMPRESSIONS: 'coalesce(impressions, 0)',
  LINK_CTR: 'clicks / nullif(impressions, 0)',
  META_LEADS: 'meta_leads',
  META_PURCHASES: 'meta_purchases',
}

const byHand = `
  with f as (select meta_ad_id as key, sum(spend) as spend, sum(impressions) as impressions, sum(link_clicks) as clicks, sum(leads) as meta_leads,
      sum(purchases) as meta_purchases from insight_day where ad_account_id = $1 and day between $2 and $3 group by 1),
    t as (select meta_ad_id as key, count(*) as leads, count(won_day) as sales, coalesce(sum(deal_value) filter (where won_day is not null), 0) as revenue
      from ticket where ad_account_id = $1 and lead_day between $2 and $3 group by 1)
  select key from (select key, spend, impressions, clicks, meta_leads, meta_purchases, coalesce(leads, 0) as leads, coalesce(sales, 0) as sales,
    coalesce(revenue, 0) as revenue from f full join t using (key)) r`

describe.each(Object.keys(order) as (keyof typeof order)[])('ten thousand ads in order of %s', (column) => {
  it.each(['ASC', 'DESC'])('come page by page, what is unknown last (%s)', async (direction) => {
    const asked = {
      ...window,
      groupBy: 'AD',
      orderBy: { column, direction },
      first: 100,
      filters: { adAccountIds: [shop] },
    }
    const expected = await rowsOf(
      owner,
      `${byHand} order by ${order[column]} ${direction} nulls last, key collate "C"`,
      [shop, window.from, window.to],
    )
    expect(expected.length).toBeGreaterThan(10_000)
    const { rows } = await askRoi(owner, asked)
    const next = await askRoi(owner, { ...asked, after: rows.pageInfo.endCursor })
    const keys = [...rows.edges, ...next.rows.edges].map(({ node }: { node: { key: string } }) => node.key)
    expect(keys).toEqual(expected.slice(0, 200).map(({ key }) => key))
    expect([rows.totalCount, next.rows.totalCount]).toEqual([expected.length, expected.length])
  })
})

it('pages over rows that have no figure to be in order of, each of them once', async () => {
  const rows = await allRoiRows(owner, { ...window, groupBy: 'ADSET', orderBy: { column: 'ROAS' }, first: 100 })
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
  const known = rows.findIndex(({ roas }) => roas === null)
  expect(known).toBeGreaterThan(0)
  expect(rows.slice(known).every(({ roas }) => roas === null)).toBe(true)
  expect((await askRoi(owner, { ...window, groupBy: 'ADSET' })).rows.totalCount).toBe(rows.length)
  expect(Object.keys(RoiColumnEnum)).toEqual([...Object.keys(order), 'DAY'])
})

it.each([
  'bm90IGpzb24',
  'WyJub25lIl0',
  Buffer.from('["1e9","x","BRL"]').toString('base64url'),
  Buffer.from('["1","\\u0000","BRL"]').toString('base64url'),
])('refuses a cursor that is none of its own: %s', async (after) => {
  const { errors } = await owner.ask('query ($input: RoiInput!) { roi(input: $input) { __typename } }', {
    input: { ...window, groupBy: 'AD', after },
  })
  expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT')
})

describe('the statements', () => {
  const counted = async <T>(ask: () => Promise<T>) => {
    const sent: string[] = []
    const original = DatabaseClient.prototype.query
    DatabaseClient.prototype.query = function (this: unknown, ...args: unknown[]) {
      const [query] = args as [string | { text: string }]
      sent.push(typeof query === 'string' ? query : query.text)
      return original.apply(this, args)
    }
    const answer = await ask()
    DatabaseClient.prototype.query = original
    return { answer, sent: sent.slice(sent.findIndex((text) => /^start transaction/i.test(text))) }
  }
  const largest = {
    ...window,
    groupBy: 'CAMPAIGN',
    compareTo: 'PREVIOUS_PERIOD',
    filters: { metaCampaignIds: ['100000', '101250', '100260'] },
  }

  it.each([
    ['eleven for a usual question', () => ({ ...window, filters: { adAccountIds: [shop] } }), 262, 11],
    ['sixteen for the largest, of a campaign that only tickets know as well', () => largest, 3, 16],
  ])('are %s, beginning and end included', async (_, asked, totalCount, most) => {
    const { answer, sent } = await counted(() => askRoi(owner, asked()))
    expect(answer).toMatchObject({ __typename: 'Roi', rows: { totalCount } })
    const ends = sent.findIndex((text) => /^commit/i.test(text))
    expect(sent.slice(0, ends + 1).length, sent.join('\n\n')).toBeLessThanOrEqual(most)
    expect(sent.length - ends - 1, sent.slice(ends + 1).join('\n\n')).toBeLessThanOrEqual(4)
  })

  it('read the months of their window and no other, and tickets by an index', async () => {
    const account = { id: shop, name: '', currency: 'BRL', timezone: '', isActive: true, clientId: null }
    const accounts = [{ ...account, isRead: true, wasRead: true, isExpected: true, today: '2026-11-19', watched: null }]
    const organizationId = owner.organizationId ?? ''
    const scan: RoiScan = {
      groupBy: 'CAMPAIGN',
      attributionDate: 'CONVERSION',
      facts: { organizationId, accounts, metaAdIds: null, conversion: null },
      accounts,
      unratedTo: null,
      isNarrowed: false,
    }
    const { sql, values } = roiSql(scan, [{ name: 'now', window, isWhollyRead: false, shift: 0 }], {
      ...{ root: 'CAMPAIGN', within: null, currency: 'BRL', days: [] },
      ...{ column: 'SPEND', isAscending: false, after: null, limit: 26 },
    })
    const plan = (await rowsOf(owner, `explain ${sql}`, values)).map((row) => row['QUERY PLAN']).join('\n')
    expect([...new Set(plan.match(/insight_day_(?:\d{4}_\d\d|other)(?![\w])/g))]).toEqual(['insight_day_2026_11'])
    expect(plan).not.toContain('Seq Scan on ticket')
  })

  it('open all rows of a page together', async () => {
    const own = { ...window, groupBy: 'CAMPAIGN', filters: { adAccountIds: [shop] }, first: 20 }
    const [few, many] = [
      await counted(() => askRoi(owner, { ...own, first: 1 }, childrenOf('creative { id }', 10))),
      await counted(() => askRoi(owner, own, childrenOf('creative { id }', 10))),
    ]
    expect(many.sent.length, many.sent.join('\n\n')).toBe(few.sent.length)
  })
})
