import { Decimal } from 'decimal.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askMetrics } from '../../../test/ask-metrics.ts'
import { allRoiRows, askRoi } from '../../../test/ask-roi.ts'
import { type Caller, given } from '../../../test/given.ts'
import { rowsOf } from '../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { writtenAccount, writtenFacts } from '../../../test/written-facts.ts'
import { writtenBoard, writtenTickets } from '../../../test/written-tickets.ts'

const window = { from: '2026-11-01', to: '2026-11-10' }
let server: TestServer
let owner: Caller
const ids: Record<string, string> = {}
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  ids.shop = await writtenAccount(owner, { name: 'Loja' })
  ids.york = await writtenAccount(owner, { name: 'York', currency: 'USD', timezone: 'America/New_York' })
  await writtenFacts(owner, ids.shop, { from: '2026-11-01', to: '2026-11-10', ads: 10 })
  await writtenFacts(owner, ids.york, { from: '2026-11-01', to: '2026-11-10', ads: 10, firstAd: 1000 })
  const shop = { adAccountId: ids.shop, metaAdId: '1000001' }
  const york = { adAccountId: ids.york, metaAdId: '1001000' }
  await writtenTickets(owner, await writtenBoard(owner), [
    { leadDay: '2026-11-02', wonDay: '2026-11-03', dealValue: '1000', currency: 'BRL', ...shop },
    // A deal in another currency than the account, won behind the window: by the rate of the day it was won on.
    { leadDay: '2026-11-04', wonDay: '2026-11-12', dealValue: '10', currency: 'USD', ...shop },
    { leadDay: '2026-11-04', wonDay: '2026-11-05', dealValue: '33.33', currency: 'USD', ...york },
    { leadDay: '2026-11-06', wonDay: '2026-11-06', dealValue: '7', currency: 'EUR' },
  ])
})
afterAll(() => server?.close())

const enter = (base: string, day: string, rate: string) =>
  rowsOf(
    owner,
    `insert into exchange_rate (organization_id, base, quote, day, rate, source, updated_at) values ($1, $2, 'BRL', $3, $4, 'PTAX', now())`,
    [owner.organizationId, base, day, rate],
  )

it('shows nothing while a rate of spend is missing, and names it', async () => {
  expect(await askRoi(owner, window)).toMatchObject({
    __typename: 'RateMissing',
    fromCurrency: 'USD',
    toCurrency: 'BRL',
    day: '2026-11-01',
  })
  for (let day = 1; day <= 10; day++) await enter('USD', `2026-11-${String(day).padStart(2, '0')}`, `5.${10 + day}`)
})

it('of a deal without a rate leaves out the revenue alone, and names the deal', async () => {
  const before = await askRoi(owner, { ...window, groupBy: 'ACCOUNT' })
  expect(before).toMatchObject({
    __typename: 'Roi',
    currency: 'BRL',
    attributed: { revenue: { currency: 'BRL' }, salesCount: 3 },
    unattributed: { revenue: null, avgTicket: null, roas: null, leadsCount: 1, salesCount: 1 },
    total: { revenue: null, avgTicket: null, roas: null, leadsCount: 4, salesCount: 4, why: ['RATE_MISSING'] },
  })
  expect(before.unattributed.why).toEqual(['NO_AD', 'RATE_MISSING'])
  expect(Number(before.total.spend.amount)).toBeGreaterThan(0)
  const [ticket] = await rowsOf(owner, "select id from ticket where currency = 'EUR'")
  expect(before.unrated).toEqual([{ ticketId: ticket.id, value: { amount: '7', currency: 'EUR' }, day: '2026-11-06' }])
  await enter('EUR', '2026-11-06', '6.3')
  const after = await askRoi(owner, window)
  expect(after).toMatchObject({ __typename: 'Roi', currency: 'BRL', unrated: [], total: { why: [] } })
  expect(after.total.spend).toEqual(before.total.spend)
})

it("takes the currency that the accounts share, before that of the organisation's tickets", async () => {
  const own = await askRoi(owner, { ...window, filters: { adAccountIds: [ids.york] } })
  expect(own).toMatchObject({ currency: 'USD', rates: [], total: { revenue: { amount: '33.33', currency: 'USD' } } })
  const shop = await askRoi(owner, { ...window, filters: { adAccountIds: [ids.shop] } })
  expect(shop).toMatchObject({
    currency: 'BRL',
    rates: [{ from: 'USD', to: 'BRL', rate: '5.2', day: '2026-11-10', days: 1 }],
  })
  await rowsOf(
    owner,
    "insert into lead_config (organization_id, ticket_expiration_days, currency, updated_at) values ($1, 3, 'USD', now())",
    [owner.organizationId],
  )
  expect(await askRoi(owner, window)).toMatchObject({
    currency: 'USD',
    unattributed: { revenue: null },
    unrated: [{ value: { amount: '7', currency: 'EUR' } }],
  })
  await rowsOf(owner, 'update lead_config set ticket_expiration_days = 5, currency = $1', ['BRL'])
  expect(await askRoi(owner, window)).toMatchObject({ currency: 'BRL', ticketExpirationDays: 5 })
})

it('converts spend by its day and revenue by the day of the sale, and rounds sums once', async () => {
  const { total, unattributed, rates } = await askRoi(owner, { ...window, groupBy: 'ACCOUNT' })
  expect(unattributed.revenue).toEqual({ amount: '44.1', currency: 'BRL' })
  // 1000 + 10 × 5.20 (the latest rate of the week before) + 33.33 × 5.15 + 7 × 6.3, half to even.
  expect(total.revenue.amount).toBe(
    new Decimal('1000').plus('52').plus('171.6495').plus('44.1').toDecimalPlaces(2, Decimal.ROUND_HALF_EVEN).toFixed(),
  )
  const { lines } = await askMetrics(owner, { ...window, currency: 'BRL' })
  expect(total.spend).toEqual(lines[0].figures.spend)
  const byAccount = await askMetrics(owner, { ...window, currency: 'BRL', breakdown: 'ACCOUNT' })
  const spend = new Map(
    byAccount.rows.edges.map(({ node }: { node: { key: string; line: { figures: { spend: object } } } }) => [
      node.key,
      node.line.figures.spend,
    ]),
  )
  for (const row of await allRoiRows(owner, { ...window, groupBy: 'ACCOUNT' }))
    expect(row.spend).toEqual(spend.get(row.key))
  expect(rates).toContainEqual({ from: 'EUR', to: 'BRL', rate: '6.3', day: '2026-11-06', source: 'PTAX', days: 1 })
  expect(rates.find(({ day }: { day: string }) => day === '2026-11-10')).toMatchObject({
    from: 'USD',
    rate: '5.2',
    days: 2,
  })
})

it('by the day of the sale leaves out what was won behind the window, and needs no rate for it', async () => {
  const asked = { ...window, attributionDate: 'CONVERSION', filters: { adAccountIds: [ids.shop] } }
  expect(await askRoi(owner, asked)).toMatchObject({
    rates: [],
    total: { leadsCount: 2, salesCount: 1, revenue: { amount: '1000' } },
  })
})

describe('an account with a deal in a third currency', () => {
  const currency = 'EUR'
  beforeAll(async () => {
    ids.rio = await writtenAccount(owner, { name: 'Rio' })
    await writtenFacts(owner, ids.rio, { from: '2026-10-22', to: '2026-11-10', ads: 2, firstAd: 2000 })
    const [sold, other] = ['1002000', '1002001'].map((metaAdId) => ({ adAccountId: ids.rio, metaAdId }))
    const [ticket] = await rowsOf(owner, 'select number_id, stage_id from ticket limit 1')
    await writtenTickets(owner, { numberId: ticket.number_id, stageId: ticket.stage_id }, [
      { leadDay: '2026-11-07', wonDay: '2026-11-18', dealValue: '10', currency, ...sold },
      { leadDay: '2026-11-08', wonDay: '2026-11-08', dealValue: '300', currency: 'BRL', ...other },
    ])
  })

  it('keeps everything else, row by row, in every order and under a filter', async () => {
    const asked = { ...window, filters: { adAccountIds: [ids.rio] } }
    for (const groupBy of ['CLIENT', 'ACCOUNT', 'CAMPAIGN', 'ADSET', 'AD', 'DAY']) {
      const { total, unrated } = await askRoi(owner, { ...asked, groupBy })
      expect(total, groupBy).toMatchObject({ leadsCount: 2, salesCount: 2, revenue: null, roas: null })
      expect(unrated).toMatchObject([{ value: { amount: '10', currency }, day: '2026-11-18' }])
    }
    for (const column of ['REVENUE', 'AVG_TICKET', 'ROAS'])
      for (const direction of ['ASC', 'DESC']) {
        const ads = await allRoiRows(owner, { ...asked, groupBy: 'AD', orderBy: { column, direction }, first: 1 })
        expect(ads.map(({ key }) => key)).toEqual(['1002001', '1002000'])
        expect(ads).toMatchObject([
          { revenue: { amount: '300' }, why: [] },
          { revenue: null, why: ['RATE_MISSING'], salesCount: 1, spend: { currency: 'BRL' } },
        ])
      }
    const days = await allRoiRows(owner, { ...asked, groupBy: 'DAY' })
    expect(days.flatMap(({ key, revenue }) => (revenue === null ? [key] : []))).toEqual(['2026-11-07'])
  })

  it('keeps it also where the question names a currency, where the deal lies before, and below an opened row', async () => {
    const asked = { ...window, filters: { adAccountIds: [ids.rio] } }
    expect(await askRoi(owner, { ...asked, currency: 'BRL' })).toMatchObject({ total: { revenue: null } })
    const after = { ...asked, from: '2026-11-09', to: '2026-11-10', compareTo: 'PREVIOUS_PERIOD' }
    const { total, unrated } = await askRoi(owner, after)
    expect(total).toMatchObject({ revenue: { amount: '0' }, change: { revenue: null, leadsCount: -1 } })
    expect(unrated).toMatchObject([{ value: { amount: '10' } }])
    const before = await askRoi(owner, { ...after, from: '2026-11-08', to: '2026-11-08' })
    expect(before).toMatchObject({ total: { revenue: { amount: '300' }, change: { revenue: null } } })
    expect(before.unrated).toMatchObject([{ value: { amount: '10' } }])
    const { rows } = await askRoi(
      owner,
      { ...asked, groupBy: 'ADSET' },
      'children(first: 5) { edges { node { key revenue { amount } why } } }',
    )
    const ads = rows.edges.flatMap(({ node }: { node: { children: { edges: object[] } } }) => node.children.edges)
    expect(ads).toContainEqual({ node: { key: '1002000', revenue: null, why: ['RATE_MISSING'] } })
  })
})
