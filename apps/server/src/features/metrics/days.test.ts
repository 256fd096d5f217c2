import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askMetrics } from '../../../test/ask-metrics.ts'
import { type Caller, given } from '../../../test/given.ts'
import { rowsOf } from '../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { readDays, writtenAccount, writtenClient, writtenFacts } from '../../../test/written-facts.ts'

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
  ids.off = await writtenAccount(owner, { name: 'Antiga', isActive: false })
  await writtenFacts(owner, ids.shop, { from: '2025-10-01', to: '2026-11-18', ads: 60 })
  await writtenFacts(owner, ids.outlet, { from: '2026-08-01', to: '2026-11-18', ads: 25, firstAd: 1000 })
  await writtenFacts(owner, ids.clinic, { from: '2026-09-01', to: '2026-11-18', ads: 15, firstAd: 2000 })
  await writtenFacts(owner, ids.york, { from: '2026-09-01', to: '2026-11-18', ads: 30, firstAd: 3000 })
  ids.theirs = await writtenAccount(stranger, { name: 'Theirs' })
  ids.theirClient = await writtenClient(stranger, 'Theirs')
  await writtenFacts(stranger, ids.theirs, { from: '2026-10-01', to: '2026-11-18', ads: 20 })
})
afterAll(() => server?.close())

describe('days', () => {
  it('that nobody read have no lines; those that delivered nothing have zeros; part of a reading is not shown', async () => {
    const quiet = await writtenAccount(owner, { name: 'Quiet', timezone: 'America/New_York' })
    await readDays(owner, quiet, '2026-11-01', '2026-11-02')
    await writtenFacts(owner, quiet, { from: '2026-11-05', to: '2026-11-06', ads: 5, firstAd: 9000 })
    await rowsOf(owner, "delete from account_day where ad_account_id = $1 and day = '2026-11-06'", [quiet])
    const answer = await askMetrics(owner, {
      from: '2026-11-01',
      to: '2026-11-06',
      granularity: 'DAY',
      filter: { adAccountIds: [quiet] },
    })
    expect(
      answer.points.map(({ isUnread, lines }: { isUnread: boolean; lines: object[] }) => [isUnread, lines.length]),
    ).toEqual([
      [false, 1],
      [false, 1],
      [true, 0],
      [true, 0],
      [false, 1],
      [true, 0],
    ])
    expect(answer.points[0].lines[0].figures).toMatchObject({
      spend: { amount: '0' },
      impressions: 0,
      ctr: null,
      leads: null,
      roas: null,
    })
    expect(answer.lines[0].figures.spend).toEqual(answer.points[4].lines[0].figures.spend)
    expect(answer.coverage).toEqual({
      accounts: 1,
      unreadAccounts: 1,
      unreadDays: 3,
      comparedUnreadDays: 0,
      settlingSince: '2026-11-01',
      settledUnreadDays: 0,
      lastReadAt: '2026-11-19T14:48:00.000Z',
      timezones: ['America/New_York'],
    })
    await rowsOf(owner, 'delete from ad_account where id = $1', [quiet])
  })

  it('are there for every period, weeks from Monday, cut at the ends; a day of a changed clock is one day', async () => {
    const weeks = await askMetrics(owner, {
      from: '2026-10-29',
      to: '2026-11-10',
      granularity: 'WEEK',
      filter: { adAccountIds: [ids.york] },
    })
    expect(
      weeks.points.map(({ from, to, isSettling }: { from: string; to: string; isSettling: boolean }) => [
        from,
        to,
        isSettling,
      ]),
    ).toEqual([
      ['2026-10-29', '2026-11-01', true],
      ['2026-11-02', '2026-11-08', true],
      ['2026-11-09', '2026-11-10', true],
    ])
    const { points } = await askMetrics(owner, {
      from: '2026-10-31',
      to: '2026-11-02',
      granularity: 'DAY',
      filter: { adAccountIds: [ids.york] },
    })
    const days = await rowsOf(
      owner,
      "select day::text, trim_scale(sum(spend))::text as spend from insight_day where ad_account_id = $1 and day between '2026-10-31' and '2026-11-02' group by day order by day",
      [ids.york],
    )
    expect(
      points.map(({ from, lines }: { from: string; lines: { figures: { spend: { amount: string } } }[] }) => ({
        day: from,
        spend: lines[0]?.figures.spend.amount,
      })),
    ).toEqual(days)
    const months = await askMetrics(owner, { from: '2026-01-31', to: '2026-03-01', granularity: 'MONTH' })
    expect(
      months.points.map(({ from, to, isSettling }: { from: string; to: string; isSettling: boolean }) => [
        from,
        to,
        isSettling,
      ]),
    ).toEqual([
      ['2026-01-31', '2026-01-31', false],
      ['2026-02-01', '2026-02-28', false],
      ['2026-03-01', '2026-03-01', false],
    ])
  })

  it('may be the last that any account has, and none later; 36 months back, and no further', async () => {
    const east = await writtenAccount(owner, { name: 'East', timezone: 'Pacific/Auckland' })
    // 15:00 in UTC on the 19th is the 20th in Auckland.
    const today = await askMetrics(owner, { from: '2026-11-19', to: '2026-11-20' })
    expect(today.__typename).toBe('Metrics')
    expect(today.coverage).toMatchObject({ unreadDays: 6, unreadAccounts: 5 })
    expect(await askMetrics(owner, { from: '2026-11-19', to: '2026-11-21' })).toMatchObject({
      __typename: 'InvalidWindow',
      reason: 'IN_FUTURE',
    })
    expect(
      await askMetrics(owner, { from: '2026-11-19', to: '2026-11-20', filter: { adAccountIds: [ids.shop] } }),
    ).toMatchObject({ reason: 'IN_FUTURE' })
    await rowsOf(owner, 'delete from ad_account where id = $1', [east])
    expect(await askMetrics(owner, { from: '2026-11-02', to: '2026-11-01' })).toMatchObject({ reason: 'REVERSED' })
    expect(await askMetrics(owner, { from: '2023-11-18', to: '2026-11-01' })).toMatchObject({ reason: 'TOO_OLD' })
    const longest = await askMetrics(owner, { from: '2023-11-19', to: '2026-11-19', granularity: 'DAY' })
    expect(longest.points).toHaveLength(1097)
  })
})

describe('what is not there', () => {
  it.each([
    ['adAccountIds', () => ids.theirs, 'AdAccount'],
    ['adAccountIds', () => 'act_1', 'AdAccount'],
    ['clientIds', () => ids.theirClient, 'Client'],
    ['clientIds', () => 'somebody', 'Client'],
    ['metaCampaignIds', () => '99', 'Campaign'],
    ['metaAdSetIds', () => "'; drop table ad", 'AdSet'],
    ['metaAdIds', () => '1000001x', 'Ad'],
  ])('is named: %s', async (field, id, what) => {
    const answer = await askMetrics(owner, { ...window, filter: { [field]: [id()] } })
    expect(answer).toMatchObject({ __typename: 'NotFound', what, id: id() })
  })

  it('are accounts that are switched off and were never read, unless they are named', async () => {
    expect((await askMetrics(owner, window)).coverage.accounts).toBe(4)
    const named = await askMetrics(owner, { ...window, filter: { adAccountIds: [ids.off] } })
    expect(named.lines).toEqual([])
    expect(named.coverage).toMatchObject({ accounts: 1, unreadAccounts: 1, unreadDays: 38 })
    const some = await askMetrics(owner, { ...window, filter: { adAccountIds: [ids.off, ids.shop] } })
    expect(some.coverage).toMatchObject({ accounts: 1, unreadAccounts: 0, unreadDays: 0 })
    await rowsOf(owner, 'update ad_account set is_active = false where id = $1', [ids.clinic])
    expect((await askMetrics(owner, window)).coverage.accounts).toBe(4)
    await rowsOf(owner, 'update ad_account set is_active = true where id = $1', [ids.clinic])
  })
})
