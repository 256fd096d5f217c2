import { Decimal } from 'decimal.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allRows, askMetrics } from '../../../test/ask-metrics.ts'
import { type Caller, given } from '../../../test/given.ts'
import { rowsOf } from '../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { writtenAccount, writtenClient, writtenFacts } from '../../../test/written-facts.ts'

const window = { from: '2026-10-12', to: '2026-11-18' }
let server: TestServer
let owner: Caller
let stranger: Caller
const ids: Record<string, string> = {}
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  stranger = await given(server).owner('Another agency')
  ids.client = await writtenClient(owner, 'Casa Lumiá')
  ids.shop = await writtenAccount(owner, { name: 'Loja', clientId: ids.client })
  ids.outlet = await writtenAccount(owner, { name: 'Outlet', clientId: ids.client })
  ids.clinic = await writtenAccount(owner, { name: 'Odonto' })
  ids.york = await writtenAccount(owner, { name: 'York', currency: 'USD', timezone: 'America/New_York' })
  await writtenFacts(owner, ids.shop, { from: '2025-10-01', to: '2026-11-18', ads: 60 })
  await writtenFacts(owner, ids.outlet, { from: '2026-08-01', to: '2026-11-18', ads: 25, firstAd: 1000 })
  await writtenFacts(owner, ids.clinic, { from: '2026-09-01', to: '2026-11-18', ads: 15, firstAd: 2000 })
  await writtenFacts(owner, ids.york, { from: '2026-09-01', to: '2026-11-18', ads: 30, firstAd: 3000 })
  ids.theirs = await writtenAccount(stranger, { name: 'Theirs' })
  await writtenFacts(stranger, ids.theirs, { from: '2026-10-01', to: '2026-11-18', ads: 20 })
})
afterAll(() => server?.close())

/** What the facts come to, by a statement of the test's own: nothing of the feature's is used. */
async function byHand(where: string, values: unknown[] = []) {
  const [row] = await rowsOf(
    owner,
    `select sum(spend) as spend, sum(impressions) as impressions, sum(clicks) as clicks, sum(link_clicks) as "linkClicks",
       sum(leads) as leads, sum(purchases) as purchases, sum(purchase_value) as "purchaseValue", sum(installs) as installs,
       sum(video_plays_3s) as plays, sum(thruplays) as thruplays,
       sum(impressions) filter (where exists (select from insight_day g where g.ad_account_id = f.ad_account_id and g.meta_ad_id = f.meta_ad_id
         and g.video_plays_3s is not null and g.day between '${window.from}' and '${window.to}')) as films
     from insight_day f join ad_account a on a.id = f.ad_account_id join ad on ad.ad_account_id = f.ad_account_id and ad.meta_ad_id = f.meta_ad_id
     where day between '${window.from}' and '${window.to}' and ${where}`,
    values,
  )
  return row as Record<string, string>
}

const ratioOf = (part: string | undefined, whole: string | undefined, times = 1) =>
  new Decimal(part ?? 0).times(times).div(whole ?? 0)
const close = (figure: number | string, wanted: Decimal) =>
  expect(new Decimal(figure).minus(wanted).abs().toNumber(), `${figure} is ${wanted}`).toBeLessThan(0.000001)

// biome-ignore lint/suspicious/noExplicitAny: an answer of GraphQL
function expectSame(figures: any, sums: Record<string, string>) {
  for (const name of ['impressions', 'clicks', 'linkClicks']) expect(figures[name], name).toBe(Number(sums[name]))
  for (const name of ['leads', 'purchases', 'installs'])
    expect(figures[name] && new Decimal(figures[name]).toNumber(), name).toBe(sums[name] && Number(sums[name]))
  expect(new Decimal(figures.spend.amount).eq(sums.spend ?? 0)).toBe(true)
  expect(new Decimal(figures.purchaseValue.amount).eq(sums.purchaseValue ?? 0)).toBe(true)
  close(figures.ctr, ratioOf(sums.clicks, sums.impressions))
  close(figures.cpc.amount, ratioOf(sums.spend, sums.clicks))
  close(figures.cpm.amount, ratioOf(sums.spend, sums.impressions, 1000))
  close(figures.costPerLead.amount, ratioOf(sums.spend, sums.leads))
  close(figures.costPerPurchase.amount, ratioOf(sums.spend, sums.purchases))
  close(figures.costPerInstall.amount, ratioOf(sums.spend, sums.installs))
  close(figures.averagePurchase.amount, ratioOf(sums.purchaseValue, sums.purchases))
  close(figures.roas, ratioOf(sums.purchaseValue, sums.spend))
  close(figures.hookRate, ratioOf(sums.plays, sums.films))
  close(figures.holdRate, ratioOf(sums.thruplays, sums.plays))
}

describe('the figures of a window', () => {
  it.each(['DAY', 'WEEK', 'MONTH', null])(
    'are what the facts come to, one line for each currency (%s)',
    async (granularity) => {
      const { lines } = await askMetrics(owner, { ...window, granularity })
      expect(lines.map(({ currency }: { currency: string }) => currency)).toEqual(['BRL', 'USD'])
      for (const line of lines) expectSame(line.figures, await byHand('a.currency = $1', [line.currency]))
    },
  )

  it('are those of the accounts, campaigns, ad sets and ads that are asked for', async () => {
    const of = async (filter: object, where: string, values: unknown[]) =>
      expectSame((await askMetrics(owner, { ...window, filter })).lines[0].figures, await byHand(where, values))
    await of({ adAccountIds: [ids.clinic] }, 'a.id = $1', [ids.clinic])
    await of({ clientIds: [ids.client] }, 'a.client_id = $1', [ids.client])
    await of({ metaCampaignIds: ['100000', '100001'] }, 'ad.meta_campaign_id = any($1)', [['100000', '100001']])
    await of({ metaAdSetIds: ['500003'], metaCampaignIds: ['100000'] }, "ad.meta_ad_set_id = '500003'", [])
    const one = await askMetrics(owner, { ...window, filter: { metaAdIds: ['1000001'] } })
    expect(Number(one.lines[0].figures.leads)).toBe(Number((await byHand("f.meta_ad_id = '1000001'")).leads))
    expect(one.lines[0].figures).toMatchObject({ purchases: null, costPerPurchase: null, roas: null, hookRate: null })
  })

  it('know nothing of another organisation', async () => {
    const { lines } = await askMetrics(stranger, window)
    const [{ spend }] = await rowsOf(
      stranger,
      'select trim_scale(sum(spend))::text as spend from insight_day where day between $1 and $2',
      [window.from, window.to],
    )
    expect(lines).toHaveLength(1)
    expect(lines[0].figures.spend).toEqual({ amount: spend, currency: 'BRL' })
  })
})

const additive = ['impressions', 'clicks', 'linkClicks', 'leads', 'purchases', 'installs', 'spend', 'purchaseValue']
// biome-ignore lint/suspicious/noExplicitAny: figures of GraphQL
const added = (all: any[], name: string): number =>
  all.reduce((sum, each) => sum.plus(each[name]?.amount ?? each[name] ?? 0), new Decimal(0)).toNumber()

describe('every additive figure of a line', () => {
  it.each(['DAY', 'WEEK', 'MONTH'])('is the sum of its points (%s), now and before', async (granularity) => {
    const { lines, points } = await askMetrics(owner, { ...window, granularity, compareTo: 'PREVIOUS_PERIOD' })
    for (const { currency, figures, before } of lines) {
      // biome-ignore lint/suspicious/noExplicitAny: points of GraphQL
      const own = points.flatMap((point: any) => point.lines.filter((line: any) => line.currency === currency))
      for (const name of additive) {
        expect(
          added(
            own.map((line: { figures: object }) => line.figures),
            name,
          ),
          name,
        ).toBe(added([figures], name))
        expect(
          added(
            own.flatMap((line: { before: object | null }) => line.before ?? []),
            name,
          ),
          name,
        ).toBe(added([before], name))
      }
    }
  })

  it.each(['CLIENT', 'ACCOUNT', 'CAMPAIGN', 'ADSET', 'AD'])('is the sum of its rows by %s', async (breakdown) => {
    const { lines } = await askMetrics(owner, window)
    const rows = await allRows(owner, { ...window, breakdown, first: 7 })
    expect(new Set(rows.map(({ key, line }) => `${key} ${line.currency}`)).size).toBe(rows.length)
    for (const { currency, figures } of lines) {
      const own = rows.filter(({ line }) => line.currency === currency).map(({ line }) => line.figures)
      for (const name of additive) expect(added(own, name), `${name} in ${currency}`).toBe(added([figures], name))
    }
  })
})

describe('the compared period', () => {
  it.each([
    ['PREVIOUS_PERIOD', { from: '2026-09-04', to: '2026-10-11' }],
    ['PREVIOUS_YEAR', { from: '2025-10-13', to: '2025-11-19' }],
  ])('is answered as if it were asked for itself (%s)', async (compareTo, before) => {
    const filter = { adAccountIds: [ids.shop] }
    const answer = await askMetrics(owner, { ...window, compareTo, filter, breakdown: 'CAMPAIGN', granularity: 'DAY' })
    expect(answer).toMatchObject({ comparedFrom: before.from, comparedTo: before.to })
    const itself = await askMetrics(owner, { ...before, filter, breakdown: 'CAMPAIGN', granularity: 'DAY' })
    expect(answer.lines[0].before).toEqual(itself.lines[0].figures)
    expect(answer.points.map(({ lines }: { lines: { before: object }[] }) => lines[0]?.before)).toEqual(
      itself.points.map(({ lines }: { lines: { figures: object }[] }) => lines[0]?.figures),
    )
    const keyed = new Map(
      itself.rows.edges.map(({ node }: { node: { key: string; line: object } }) => [node.key, node.line]),
    )
    for (const { node } of answer.rows.edges)
      expect(node.line.before).toEqual((keyed.get(node.key) as { figures: object }).figures)
  })

  it('is unknown where nothing was read, and not zero', async () => {
    const { lines, points } = await askMetrics(owner, {
      from: '2026-08-01',
      to: '2026-08-10',
      granularity: 'DAY',
      compareTo: 'PREVIOUS_PERIOD',
      filter: { adAccountIds: [ids.outlet] },
    })
    expect(lines[0].before).toBeNull()
    expect(points[0].lines[0].before).toBeNull()
  })

  it('is unknown unless every account that counts was read on all of its days: of lines, points and rows', async () => {
    const filter = { adAccountIds: [ids.shop, ids.outlet, ids.york] }
    // Compared with July 27th to August 5th: Loja was read throughout, Outlet from August 1st, York is not read yet.
    const early = { from: '2026-08-06', to: '2026-08-15', granularity: 'DAY', compareTo: 'PREVIOUS_PERIOD', filter }
    const { lines, points, coverage } = await askMetrics(owner, { ...early, breakdown: 'CLIENT' })
    expect(lines.map(({ before }: { before: object | null }) => before)).toEqual([null])
    expect(points.map((point: { lines: { before: object | null }[] }) => point.lines[0]?.before !== null)).toEqual([
      ...Array(5).fill(false),
      ...Array(5).fill(true),
    ])
    expect(coverage.comparedUnreadDays).toBe(5)
    const byClient = await askMetrics(owner, { ...early, breakdown: 'CLIENT' })
    expect(byClient.rows.edges[0].node.line.before).toBeNull()
    const byAccount = await askMetrics(owner, { ...early, breakdown: 'ACCOUNT' })
    const before = new Map(
      byAccount.rows.edges.map(({ node }: { node: { key: string; line: { before: object | null } } }) => [
        node.key,
        node.line.before,
      ]),
    )
    expect(before.get(ids.shop)).not.toBeNull()
    expect(before.get(ids.outlet)).toBeNull()
    const alone = await askMetrics(owner, { ...early, filter: { adAccountIds: [ids.shop, ids.york] } })
    expect(alone.lines[0].before).not.toBeNull()
    expect(alone.coverage.comparedUnreadDays).toBe(0)
  })
})
