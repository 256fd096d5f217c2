import { Decimal } from 'decimal.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allRows, askMetrics } from '../../../test/ask-metrics.ts'
import { allRoiRows, askRoi, childrenOf } from '../../../test/ask-roi.ts'
import { type Caller, given } from '../../../test/given.ts'
import { rowsOf } from '../../../test/insights-account.ts'
import { someTickets } from '../../../test/some-tickets.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { writtenAccount, writtenClient, writtenFacts } from '../../../test/written-facts.ts'
import { writtenBoard, writtenTickets } from '../../../test/written-tickets.ts'

const window = { from: '2026-10-20', to: '2026-11-18' }
let server: TestServer
let owner: Caller
let stranger: Caller
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  stranger = await given(server).owner('Another agency')
  const clientId = await writtenClient(owner, 'Casa Lumiá')
  const shop = await writtenAccount(owner, { name: 'Loja', clientId })
  const outlet = await writtenAccount(owner, { name: 'Outlet', clientId })
  const clinic = await writtenAccount(owner, { name: 'Odonto' })
  await writtenFacts(owner, shop, { from: '2026-08-01', to: '2026-11-18', ads: 90 })
  await writtenFacts(owner, outlet, { from: '2026-08-01', to: '2026-11-18', ads: 25, firstAd: 1000 })
  await writtenFacts(owner, clinic, { from: '2026-08-01', to: '2026-11-18', ads: 15, firstAd: 2000 })
  const accounts = [
    { id: shop, firstAd: 1, ads: 97 },
    { id: outlet, firstAd: 1000, ads: 25 },
    { id: clinic, firstAd: 2000, ads: 12 },
  ]
  await writtenTickets(owner, await writtenBoard(owner), someTickets(accounts, 3_000))
  const theirs = await writtenAccount(stranger, { name: 'Theirs' })
  await writtenFacts(stranger, theirs, { from: '2026-10-01', to: '2026-11-18', ads: 20 })
  await writtenTickets(stranger, await writtenBoard(stranger), someTickets([{ id: theirs, firstAd: 1, ads: 20 }], 700))
})
afterAll(() => server?.close())

const keys = {
  CLIENT: `coalesce((select client_id::text from ad_account a where a.id = t.ad_account_id), 'none')`,
  ACCOUNT: 't.ad_account_id::text',
  CAMPAIGN: 't.meta_campaign_id',
  ADSET: 't.meta_ad_set_id',
  AD: 't.meta_ad_id',
} as const
const groupings = Object.keys(keys) as (keyof typeof keys)[]
const sums = `count(*) filter (where counts_lead)::int as leads, count(*) filter (where counts_sale)::int as sales,
  trim_scale(coalesce(sum(deal_value) filter (where counts_sale), 0))::text as revenue`

/** What the tickets of the window come to, by a statement of the test's own. */
function byHand(attributionDate: string, key: string, where = 'true', caller = owner) {
  const inWindow = (day: string) => `t.${day} between '${window.from}' and '${window.to}'`
  const sale = attributionDate === 'TOUCH' ? `${inWindow('lead_day')} and t.won_day is not null` : inWindow('won_day')
  return rowsOf(
    caller,
    `select key, ${sums} from (select t.*, ${key} as key, ${inWindow('lead_day')} as counts_lead, coalesce(${sale}, false) as counts_sale from ticket t) t
     where ${where} and (counts_lead or counts_sale) group by key order by key collate "C"`,
  )
}

// biome-ignore lint/suspicious/noExplicitAny: a row of GraphQL
const ticketsOf = ({ key, leadsCount, salesCount, revenue }: any) => ({
  key,
  leads: leadsCount,
  sales: salesCount,
  revenue: revenue.amount,
})
const inOrder = <T extends { key: string }>(rows: T[]): T[] => rows.toSorted((a, b) => (a.key < b.key ? -1 : 1))
// biome-ignore lint/suspicious/noExplicitAny: as above
const added = (rows: any[], of: (row: any) => string | number | undefined): string =>
  rows.reduce((whole, row) => whole.plus(of(row) ?? 0), new Decimal(0)).toFixed()

describe.each(['TOUCH', 'CONVERSION'])('by the day of %s', (attributionDate) => {
  it.each(groupings)('rows by %s have the tickets of their ads, and the spend that metrics has', async (groupBy) => {
    const rows = await allRoiRows(owner, { ...window, groupBy, attributionDate, first: 7 })
    const tickets = await byHand(attributionDate, keys[groupBy], 't.ad_account_id is not null')
    expect(tickets.length).toBeGreaterThan(1)
    const found = rows.filter(({ leadsCount, salesCount }) => leadsCount + salesCount > 0)
    expect(inOrder(found.map(ticketsOf))).toEqual(tickets)
    const spent = await allRows(owner, { ...window, breakdown: groupBy, first: 100 })
    const spend = new Map(spent.map(({ key, line }) => [key, line.figures.spend.amount]))
    for (const row of rows) expect(row.spend.amount, row.key).toBe(spend.get(row.key) ?? '0')
    expect(rows.length).toBeGreaterThanOrEqual(spend.size)
  })

  it('the lines below the rows come to all tickets, and to all spend', async () => {
    const { attributed, unattributed, total } = await askRoi(owner, { ...window, attributionDate })
    const [whole] = await byHand(attributionDate, "'total'")
    const [none] = await byHand(attributionDate, "'unattributed'", 't.ad_account_id is null')
    expect(ticketsOf(total)).toEqual(whole)
    expect(ticketsOf(unattributed)).toEqual(none)
    expect(attributed.leadsCount + unattributed.leadsCount).toBe(total.leadsCount)
    const { lines } = await askMetrics(owner, window)
    expect([attributed.spend, total.spend]).toEqual([lines[0].figures.spend, lines[0].figures.spend])
    expect(unattributed).toMatchObject({ spend: null, costPerLead: null, roas: null, why: ['NO_AD'] })
    const ratio = (part: string | number, whole: string | number, places: number) =>
      new Decimal(part).div(whole).toDecimalPlaces(places)
    expect(total.roas).toBe(ratio(total.revenue.amount, total.spend.amount, 12).toNumber())
    expect(total.avgTicket.amount).toBe(ratio(total.revenue.amount, total.salesCount, 6).toFixed())
    expect(total.costPerLead.amount).toBe(ratio(total.spend.amount, total.leadsCount, 6).toFixed())
    expect(total.costPerSale.amount).toBe(ratio(total.spend.amount, total.salesCount, 6).toFixed())
    expect(total.conversionRate).toBe(ratio(total.salesCount, total.leadsCount, 12).toNumber())
  })

  it('every day of the window has a row, in order; together they are what is attributed', async () => {
    const rows = await allRoiRows(owner, { ...window, groupBy: 'DAY', attributionDate, first: 20 })
    expect(rows.map(({ key }) => key)).toEqual(
      (
        await rowsOf(
          owner,
          "select d::date::text as day from generate_series($1::date, $2::date, interval '1 day') d",
          [window.from, window.to],
        )
      ).map(({ day }) => day),
    )
    const { attributed } = await askRoi(owner, { ...window, attributionDate })
    expect(added(rows, ({ leadsCount }) => leadsCount)).toBe(String(attributed.leadsCount))
    expect(added(rows, ({ salesCount }) => salesCount)).toBe(String(attributed.salesCount))
    expect(added(rows, ({ revenue }) => revenue.amount)).toBe(attributed.revenue.amount)
    expect(added(rows, ({ spend }) => spend.amount)).toBe(attributed.spend.amount)
    const day = attributionDate === 'TOUCH' ? 'lead_day' : 'won_day'
    const [{ sales }] = await rowsOf(
      owner,
      `select count(*)::int as sales from ticket where ad_account_id is not null and won_day is not null and ${day} = '2026-11-10'`,
    )
    expect(rows.find(({ key }) => key === '2026-11-10').salesCount).toBe(sales)
    const { points } = await askMetrics(owner, { ...window, granularity: 'DAY' })
    expect(rows.map(({ spend }) => spend)).toEqual(
      points.map(({ lines }: { lines: { figures: { spend: object } }[] }) => lines[0]?.figures.spend),
    )
  })

  it.each(groupings.slice(0, -1))(
    'what a row by %s is opened into comes to the row, in the order of the rows',
    async (groupBy) => {
      const asked = { ...window, groupBy, attributionDate, orderBy: { column: 'REVENUE', direction: 'ASC' }, first: 20 }
      const { rows } = await askRoi(owner, asked, childrenOf('', 45))
      for (const { node } of rows.edges) {
        const children = node.children.edges.map((edge: { node: object }) => edge.node)
        expect(node.children).toMatchObject({ totalCount: children.length, pageInfo: { hasNextPage: false } })
        for (const name of ['leadsCount', 'salesCount'])
          expect(
            added(children, (child) => child[name]),
            `${name} of ${node.key}`,
          ).toBe(String(node[name]))
        for (const name of ['spend', 'revenue'])
          expect(
            added(children, (child) => child[name]?.amount),
            `${name} of ${node.key}`,
          ).toBe(node[name].amount)
        const revenues = children.map(({ revenue }: { revenue: { amount: string } }) => Number(revenue.amount))
        expect(revenues).toEqual(revenues.toSorted((a: number, b: number) => a - b))
      }
    },
  )
})

it('rows are opened level by level, each a page at a time', async () => {
  const clients = await askRoi(owner, { ...window, groupBy: 'CLIENT', first: 2 }, childrenOf(childrenOf('', 4), 2))
  const client = clients.rows.edges.find(({ node }: { node: { label: string } }) => node.label === 'Casa Lumiá').node
  expect(client.children.edges.map(({ node }: { node: { label: string } }) => node.label)).toEqual(['Loja', 'Outlet'])
  expect(client.children.edges[0].node.children.totalCount).toBe(3)
  const asked = { ...window, filters: { metaCampaignIds: ['100000'] } }
  const { rows } = await askRoi(owner, asked, childrenOf(childrenOf('', 2), 3))
  const [{ node: campaign }] = rows.edges
  expect(campaign).toMatchObject({ label: 'Campaign 0', children: { totalCount: 4, pageInfo: { hasNextPage: true } } })
  const [{ node: set }] = campaign.children.edges
  expect(set.children).toMatchObject({ totalCount: set.key === '500000' ? 9 : 10, pageInfo: { hasNextPage: true } })
  const after = campaign.children.pageInfo.endCursor
  const next = await askRoi(owner, asked, `children(first: 3, after: "${after}") { edges { node { key } } }`)
  const keysOf = (page: { edges: { node: { key: string } }[] }) => page.edges.map(({ node }) => node.key)
  const sets = [...keysOf(campaign.children), ...keysOf(next.rows.edges[0].node.children)]
  expect(sets.toSorted()).toEqual(['500000', '500001', '500002', '500003'])
  const ads = await askRoi(owner, { ...window, groupBy: 'AD', first: 1 }, 'children { totalCount } creative { id }')
  expect(ads.rows.edges[0].node).toMatchObject({ children: null, creative: null })
})

it('knows nothing of another organisation', async () => {
  const { total, rows } = await askRoi(stranger, window)
  expect(ticketsOf(total)).toEqual((await byHand('TOUCH', "'total'", 'true', stranger))[0])
  expect(total.leadsCount).toBeLessThan(250)
  expect(rows.edges.map(({ node }: { node: { adAccount: { name: string } } }) => node.adAccount.name)).toEqual([
    'Theirs',
  ])
})
