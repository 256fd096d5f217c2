import { Decimal } from 'decimal.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { askMetrics, askWhy } from '../../../test/ask-metrics.ts'
import { type Caller, given } from '../../../test/given.ts'
import { metaTotals, readOnce, rowsOf, statOf, switchedOn, type TestAccount } from '../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'

const window = { from: '2026-10-20', to: '2026-11-18' }
let server: TestServer
let owner: Caller
let account: TestAccount
let jobId: string
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  account = await switchedOn(owner, 'bruno', 'main')
})
afterAll(() => server?.close())

it('tells whoever listens that an account was read, and which', async () => {
  const heard: string[][] = []
  const stop = owner.stream().subscribe<{ metricsUpdated: { adAccountIds: string[] } }>(
    { query: 'subscription { metricsUpdated { adAccountIds } }' },
    {
      next: ({ data }) => void (data && heard.push(data.metricsUpdated.adAccountIds)),
      error: () => {},
      complete: () => {},
    },
  )
  const other = await given(server).owner('Another agency')
  const strange: unknown[] = []
  const stopOther = other
    .stream()
    .subscribe(
      { query: 'subscription { metricsUpdated { adAccountIds } }' },
      { next: (event) => void strange.push(event), error: () => {}, complete: () => {} },
    )
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  jobId = await readOnce(owner, { adAccountId: account.id, objective: 'PURCHASE', window })
  while (heard.length === 0) await new Promise((resolve) => setTimeout(resolve, 50))
  stop()
  stopOther()
  expect(heard[0]).toEqual([account.id])
  expect(strange).toEqual([])
})

it("adds up to Meta's own totals", async () => {
  const totals = await metaTotals(server, 'bruno', account.metaAccountId, window)
  const { lines, rows, coverage } = await askMetrics(owner, {
    ...window,
    granularity: 'WEEK',
    breakdown: 'CAMPAIGN',
    first: 100,
  })
  const [{ currency, figures }] = lines
  expect(currency).toBe(account.currency)
  expect(new Decimal(figures.spend.amount).eq(totals.spend)).toBe(true)
  expect([figures.impressions, figures.clicks]).toEqual([Number(totals.impressions), Number(totals.clicks)])
  const [{ type }] = await rowsOf(
    owner,
    'select purchase_type as type from insight_day where purchases is not null group by 1 order by count(*) desc',
  )
  expect(Number(figures.purchases)).toBe(Number(statOf(totals.actions, type)))
  expect(Number(figures.purchaseValue.amount)).toBe(Number(statOf(totals.action_values, type)))
  expect(coverage).toMatchObject({ accounts: 1, unreadAccounts: 0, unreadDays: 0 })
  const names = await rowsOf(owner, 'select name, effective_status as status from campaign')
  for (const { node } of rows.edges) expect(names).toContainEqual({ name: node.label, status: node.effectiveStatus })
})

it('names the reading that a figure is of', async () => {
  const why = await askWhy(owner, { metrics: window, figure: 'ROAS' })
  expect(why.lastJob).toEqual({ id: jobId, name: 'meta_insights_fetch' })
  expect(why.excluded).toEqual(['3 accounts that are switched off and were not read in the period'])
})

it("remembers that a person looks at today's figures, and nothing of other days or of a tool", async () => {
  const looks = async () =>
    (await rowsOf(owner, 'select looked_at from read_schedule where looked_at is not null')).length
  await askMetrics(owner, window)
  await askMetrics(await given(server).key(owner, 'READ'), { from: '2026-11-19', to: '2026-11-19' })
  expect(await looks()).toBe(0)
  await askMetrics(owner, { from: '2026-11-18', to: '2026-11-19' })
  expect(await looks()).toBe(1)
})
