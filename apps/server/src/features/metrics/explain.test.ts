import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askMetrics, askWhy } from '../../../test/ask-metrics.ts'
import { type Caller, given } from '../../../test/given.ts'
import { rowsOf } from '../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { writtenAccount, writtenClient, writtenFacts } from '../../../test/written-facts.ts'
import { figureOf } from './metric-figures.ts'
import { type MetricName, MetricNameEnum } from './metric-name.ts'

const window = { from: '2026-10-20', to: '2026-11-18' }
const names = Object.keys(MetricNameEnum) as MetricName[]
let server: TestServer
let owner: Caller
let shop: string
let york: string
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  shop = await writtenAccount(owner, { name: 'Loja', clientId: await writtenClient(owner, 'Casa Lumiá') })
  york = await writtenAccount(owner, { name: 'York', currency: 'USD', timezone: 'America/New_York' })
  await writtenAccount(owner, { name: 'Antiga', isActive: false })
  await writtenFacts(owner, shop, { from: '2026-09-01', to: '2026-11-18', ads: 80 })
  await writtenFacts(owner, york, { from: '2026-09-01', to: '2026-11-12', ads: 30, firstAd: 1000 })
  await rowsOf(
    owner,
    `insert into exchange_rate (organization_id, base, quote, day, rate, source, updated_at)
     select $1, 'USD', 'BRL', d::date, 5.4321, 'PTAX', now() from generate_series('2026-09-01'::date, '2026-11-18', '1 day') d`,
    [owner.organizationId],
  )
})
afterAll(() => server?.close())

// biome-ignore lint/suspicious/noExplicitAny: figures of GraphQL
const shown = (figures: any, name: MetricName): string | null => {
  const figure = figures[figureOf[name]]
  return figure === null ? null : String(figure.amount ?? figure)
}

describe.each(names)('%s', (figure) => {
  it('is explained with the value that is shown: of a line, a point and a row', async () => {
    const metrics = { ...window, granularity: 'WEEK', breakdown: 'CAMPAIGN' }
    const { lines, points, rows } = await askMetrics(owner, metrics)
    for (const line of lines) {
      const why = await askWhy(owner, { metrics, figure, currency: line.currency })
      expect([why.value, why.from, why.to]).toEqual([shown(line.figures, figure), window.from, window.to])
    }
    const point = points[2]
    const ofPoint = await askWhy(owner, { metrics, figure, currency: 'USD', periodFrom: point.from })
    expect([ofPoint.value, ofPoint.from, ofPoint.to]).toEqual([
      shown(point.lines[1].figures, figure),
      point.from,
      point.to,
    ])
    for (const { node } of rows.edges) {
      const why = await askWhy(owner, { metrics, figure, currency: node.line.currency, key: node.key })
      expect(why.value, node.key).toBe(shown(node.line.figures, figure))
    }
  })

  it('is explained alike when it is converted, and by client', async () => {
    const metrics = { ...window, currency: 'BRL', breakdown: 'CLIENT' }
    const { lines, rows } = await askMetrics(owner, metrics)
    expect((await askWhy(owner, { metrics, figure })).value).toBe(shown(lines[0].figures, figure))
    expect(rows.edges.map(({ node }: { node: { label: string } }) => node.label).sort()).toEqual([
      'Casa Lumiá',
      'No client',
    ])
    for (const { node } of rows.edges)
      expect((await askWhy(owner, { metrics, figure, key: node.key })).value, node.key).toBe(
        shown(node.line.figures, figure),
      )
  })
})

describe('an explanation', () => {
  it('says the formula with its numbers, the rows, the types, the zones and what is not in it', async () => {
    const why = await askWhy(owner, { metrics: window, figure: 'COST_PER_LEAD', currency: 'USD' })
    const [{ rows, spend, leads }] = await rowsOf(
      owner,
      'select count(*)::int as rows, sum(spend) as spend, sum(leads) as leads from insight_day where ad_account_id = $1 and day between $2 and $3',
      [york, window.from, window.to],
    )
    const usd = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD' })
    expect(why).toMatchObject({
      formula: "the period's spend ÷ its leads",
      substituted: `${usd.format(spend)} ÷ ${Number(leads).toLocaleString('en')} = ${usd.format(spend / leads)}`,
      currency: 'USD',
      timezones: ['America/New_York'],
      accounts: 1,
      factRows: rows,
      rates: [],
      settlingSince: '2026-10-23',
      unreadDays: 6,
      lastReadAt: '2026-11-19T14:48:00.000Z',
      excluded: [
        'York: 6 days were not read',
        '1 account in BRL, which has a line of its own',
        '1 account that is switched off and was not read in the period',
      ],
    })
    const types = await rowsOf(
      owner,
      'select lead_type as type, trim_scale(sum(leads))::text as count from insight_day where ad_account_id = $1 and day between $2 and $3 and leads is not null group by 1 order by sum(leads) desc',
      [york, window.from, window.to],
    )
    expect(why.conversionTypes.map(({ type, count }: Record<string, string>) => ({ type, count }))).toEqual(types)
    expect(why.conversionTypes.reduce((all: number, { share }: { share: number }) => all + share, 0)).toBeCloseTo(1, 9)
  })

  it.each(['CAMPAIGN', 'ADSET'])('is there for the row of ads whose %s was never told', async (breakdown) => {
    const strays = await writtenAccount(owner, { name: 'Strays' })
    await writtenFacts(owner, strays, { from: '2026-11-01', to: '2026-11-18', ads: 6, firstAd: 5000 })
    await rowsOf(owner, "delete from ad where ad_account_id = $1 and meta_ad_id = '1005003'", [strays])
    const metrics = { ...window, breakdown, filter: { adAccountIds: [strays] } }
    const { rows } = await askMetrics(owner, metrics)
    const row = rows.edges.find(({ node }: { node: { key: string } }) => node.key === 'none').node
    const why = await askWhy(owner, { metrics, figure: 'SPEND', key: 'none' })
    expect(why.value).toBe(row.line.figures.spend.amount)
    expect(why.value).not.toBe('0')
    await rowsOf(owner, 'delete from ad_account where id = $1', [strays])
  })

  it.each([
    ['SPEND', '2026-11-16'],
    ['CPM', '2026-11-16'],
    ['CTR', '2026-11-16'],
    ['HOOK_RATE', '2026-11-16'],
    ['LEADS', '2026-10-23'],
    ['ROAS', '2026-10-23'],
    ['COST_PER_INSTALL', '2026-10-23'],
  ])('of %s says that it may still change since %s, as its kind of figure does', async (figure, settlingSince) => {
    expect(await askWhy(owner, { metrics: window, figure, currency: 'BRL' })).toMatchObject({ settlingSince })
    const over = { from: '2026-11-01', to: '2026-11-15' }
    const ofThen = await askWhy(owner, { metrics: over, figure, currency: 'BRL' })
    expect(ofThen.settlingSince).toBe(settlingSince < over.from ? over.from : null)
  })

  it('of the compared period gives the value that is shown beside the present one, of a line and a row', async () => {
    const recent = { from: '2026-10-05', to: '2026-10-18', compareTo: 'PREVIOUS_PERIOD', breakdown: 'CAMPAIGN' }
    const { lines, rows } = await askMetrics(owner, recent)
    for (const figure of ['SPEND', 'CTR', 'LEADS', 'HOOK_RATE'] as const)
      for (const { currency, before } of lines) {
        const why = await askWhy(owner, { metrics: recent, figure, currency, side: 'BEFORE' })
        expect([why.value, why.from, why.to]).toEqual([shown(before, figure), '2026-09-21', '2026-10-04'])
      }
    const [{ node }] = rows.edges
    const ofRow = { metrics: recent, figure: 'SPEND', currency: node.line.currency, key: node.key, side: 'BEFORE' }
    expect((await askWhy(owner, ofRow)).value).toBe(node.line.before.spend.amount)
    expect(await askWhy(owner, { metrics: window, figure: 'SPEND', currency: 'BRL', side: 'BEFORE' })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'side',
    })
  })

  it('speaks the language of the reader', async () => {
    const brazilian = owner.with({ 'accept-language': 'pt-BR' })
    const why = await askWhy(brazilian, { metrics: window, figure: 'ROAS', currency: 'BRL' })
    expect(why.formula).toBe('receita do período ÷ gasto do período')
    expect(why.substituted).toMatch(/^R\$\s[\d.]+,\d\d ÷ R\$\s[\d.]+,\d\d = \d+,\d\d×$/)
    const spend = await askWhy(brazilian, { metrics: window, figure: 'SPEND', currency: 'BRL' })
    expect(spend.substituted).toMatch(/^[\d.]+ linhas = R\$\s[\d.]+,\d\d$/)
  })

  it('names the rates of converted figures, of the point alone where it is of one', async () => {
    const metrics = { ...window, currency: 'BRL', granularity: 'DAY' }
    expect((await askWhy(owner, { metrics, figure: 'SPEND' })).rates).toHaveLength(24)
    const ofDay = await askWhy(owner, { metrics, figure: 'SPEND', periodFrom: '2026-11-03' })
    expect(ofDay.rates).toEqual([
      { from: 'USD', to: 'BRL', rate: '5.4321', day: '2026-11-03', source: 'PTAX', days: 1 },
    ])
  })

  it.each([
    [{ metrics: window }, 'currency'],
    [{ metrics: window, currency: 'EUR' }, 'currency'],
    [{ metrics: { ...window, currency: 'BRL' }, currency: 'USD' }, 'currency'],
    [{ metrics: window, currency: 'BRL', key: 'x' }, 'key'],
    [{ metrics: window, currency: 'BRL', periodFrom: '2026-10-20' }, 'periodFrom'],
    [{ metrics: { ...window, granularity: 'WEEK' }, currency: 'BRL', periodFrom: '2026-10-21' }, 'periodFrom'],
  ])('is refused where it is not clear what of: %j', async (figure, field) => {
    expect(await askWhy(owner, { ...figure, figure: 'SPEND' })).toMatchObject({ __typename: 'InvalidInput', field })
  })

  it('refuses what the question itself is refused for', async () => {
    const of = (metrics: object, more = {}) => askWhy(owner, { metrics, figure: 'SPEND', ...more })
    expect(
      await of({ from: '2026-11-02', to: '2026-11-01', granularity: 'DAY' }, { periodFrom: '2026-11-02' }),
    ).toMatchObject({ reason: 'REVERSED' })
    expect(await of({ ...window, breakdown: 'AD' }, { key: '77', currency: 'BRL' })).toMatchObject({
      __typename: 'NotFound',
      what: 'Ad',
    })
    expect(
      await of({ ...window, breakdown: 'ACCOUNT', filter: { adAccountIds: [shop] } }, { key: york }),
    ).toMatchObject({ __typename: 'NotFound', what: 'MetricsRow' })
    expect(await of({ ...window, currency: 'EUR' })).toMatchObject({ __typename: 'RateMissing' })
  })
})
