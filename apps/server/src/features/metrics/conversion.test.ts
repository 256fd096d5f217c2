import { Decimal } from 'decimal.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { askMetrics } from '../../../test/ask-metrics.ts'
import { type Caller, given } from '../../../test/given.ts'
import { rowsOf } from '../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { writtenAccount, writtenFacts } from '../../../test/written-facts.ts'

const window = { from: '2026-10-20', to: '2026-11-18' }
let server: TestServer
let owner: Caller
let york: string
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  const shop = await writtenAccount(owner, { name: 'Loja' })
  york = await writtenAccount(owner, { name: 'York', currency: 'USD', timezone: 'America/New_York' })
  const lisbon = await writtenAccount(owner, { name: 'Lisboa', currency: 'EUR', timezone: 'Europe/Lisbon' })
  await writtenFacts(owner, shop, { from: '2026-08-01', to: '2026-11-18', ads: 20 })
  await writtenFacts(owner, york, { from: '2026-08-01', to: '2026-11-18', ads: 20, firstAd: 1000 })
  await writtenFacts(owner, lisbon, { from: '2026-08-01', to: '2026-11-18', ads: 10, firstAd: 2000 })
})
afterAll(() => server?.close())

const enter = (base: string, quote: string, days: string, rate: string) =>
  rowsOf(
    owner,
    `insert into exchange_rate (organization_id, base, quote, day, rate, source, updated_at)
     select $1, $2, $3, d::date, ${rate}, 'PTAX', now() from ${days} d`,
    [owner.organizationId, base, quote],
  )
const everyDay = "generate_series('2026-09-01'::date, '2026-11-18', '1 day')"
const changing = '5 + extract(doy from d) / 97'

it('refuses a currency that is none, and shows nothing while a rate is missing', async () => {
  for (const currency of ['XXQ', 'br', 'brl'])
    expect(await askMetrics(owner, { ...window, currency })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'currency',
    })
  expect(await askMetrics(owner, { ...window, currency: 'BRL' })).toMatchObject({
    __typename: 'RateMissing',
    fromCurrency: 'EUR',
    toCurrency: 'BRL',
    day: '2026-10-20',
  })
})

it('converts every day by its own rate, and rounds once, at the end', async () => {
  await enter('USD', 'BRL', everyDay, changing)
  // The opposite pair, and on Mondays only: each holds for the days after it.
  await enter('BRL', 'EUR', "generate_series('2026-09-07'::date, '2026-11-16', '7 days')", '0.16')
  const answer = await askMetrics(owner, {
    ...window,
    currency: 'BRL',
    granularity: 'DAY',
    breakdown: 'ACCOUNT',
    compareTo: 'PREVIOUS_PERIOD',
  })
  expect(answer.__typename).toBe('Metrics')
  const sum = (where: string, cast = '') =>
    rowsOf(
      owner,
      `select sum(f.spend * case a.currency when 'BRL' then 1 when 'EUR' then 6.25 else r.rate end)${cast} as spend,
         sum(f.purchase_value * case a.currency when 'BRL' then 1 when 'EUR' then 6.25 else r.rate end) as value, sum(f.clicks)::int as clicks
       from insight_day f join ad_account a on a.id = f.ad_account_id
       left join exchange_rate r on r.base = 'USD' and r.quote = 'BRL' and r.day = f.day where ${where}`,
    )
  const half = (text: string) => new Decimal(text).toDecimalPlaces(2, Decimal.ROUND_HALF_EVEN).toFixed()
  const inside = `f.day between '${window.from}' and '${window.to}'`
  const [whole] = await sum(inside)
  const [line, ...others] = answer.lines
  expect(others).toEqual([])
  expect(line.figures).toMatchObject({
    spend: { amount: half(whole.spend), currency: 'BRL' },
    purchaseValue: { amount: half(whole.value) },
    clicks: whole.clicks,
    cpc: { amount: new Decimal(whole.spend).div(whole.clicks).toDecimalPlaces(6).toFixed() },
  })
  const [before] = await sum("f.day between '2026-09-20' and '2026-10-19'")
  expect(line.before.spend.amount).toBe(half(before.spend))
  const [day] = await sum("f.day = '2026-11-05'")
  const point = answer.points.find(({ from }: { from: string }) => from === '2026-11-05')
  expect(point.lines[0].figures.spend.amount).toBe(half(day.spend))
  const [abroad] = await sum(`${inside} and a.id = '${york}'`)
  const row = answer.rows.edges.find(({ node }: { node: { key: string } }) => node.key === york).node
  expect(row.line).toMatchObject({ currency: 'BRL', figures: { spend: { amount: half(abroad.spend) } } })
})

it('names each rate that was used, its day and for how many days', async () => {
  const { rates } = await askMetrics(owner, { ...window, currency: 'BRL' })
  const euros = rates.filter(({ from }: { from: string }) => from === 'EUR')
  expect(euros.map(({ day, days, rate, source }: Record<string, string>) => [day, days, rate, source])).toEqual([
    ['2026-10-19', 6, '6.25', 'PTAX'],
    ['2026-10-26', 7, '6.25', 'PTAX'],
    ['2026-11-02', 7, '6.25', 'PTAX'],
    ['2026-11-09', 7, '6.25', 'PTAX'],
    ['2026-11-16', 3, '6.25', 'PTAX'],
  ])
  expect(rates.filter(({ from }: { from: string }) => from === 'USD')).toHaveLength(30)
  const own = await askMetrics(owner, { ...window, currency: 'USD', filter: { adAccountIds: [york] } })
  expect(own.rates).toEqual([])
  const [{ spend }] = await rowsOf(
    owner,
    'select round(sum(spend), 2)::text as spend from insight_day where ad_account_id = $1 and day between $2 and $3',
    [york, window.from, window.to],
  )
  expect(own.lines[0].figures.spend.amount).toBe(spend)
})

it('names the day of the compared period that lacks a rate', async () => {
  const answer = await askMetrics(owner, {
    ...window,
    currency: 'BRL',
    compareTo: 'PREVIOUS_PERIOD',
    from: '2026-10-01',
    to: '2026-11-10',
  })
  expect(answer).toMatchObject({ __typename: 'RateMissing', fromCurrency: 'EUR', day: '2026-08-21' })
})
