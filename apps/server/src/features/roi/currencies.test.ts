import { Decimal } from 'decimal.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
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

it('shows nothing while a rate of either side is missing, and names it', async () => {
  expect(await askRoi(owner, window)).toMatchObject({
    __typename: 'RateMissing',
    fromCurrency: 'USD',
    toCurrency: 'BRL',
    day: '2026-11-01',
  })
  for (let day = 1; day <= 10; day++) await enter('USD', `2026-11-${String(day).padStart(2, '0')}`, `5.${10 + day}`)
  expect(await askRoi(owner, window)).toMatchObject({
    __typename: 'RateMissing',
    fromCurrency: 'EUR',
    day: '2026-11-06',
  })
  await enter('EUR', '2026-11-06', '6.3')
  expect(await askRoi(owner, window)).toMatchObject({ __typename: 'Roi', currency: 'BRL' })
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
    __typename: 'RateMissing',
    toCurrency: 'USD',
    fromCurrency: 'EUR',
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
