import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../../../../test/at-meta.ts'
import { fireClock, readings, until } from '../../../../test/clock-account.ts'
import { type Caller, given } from '../../../../test/given.ts'
import { metaTotals, rowsOf, switchAccount, switchedOn, type TestAccount } from '../../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'
import { makeUpFor } from './lost-days.ts'

describe('what is read where days before the window were lost', () => {
  const window = { from: '2026-12-10', to: '2027-01-06' }

  it.each([
    ['none', null, { window, history: null }],
    ['a few', '2026-11-27', { window: { from: '2026-11-27', to: '2027-01-06' }, history: null }],
    ['many', '2026-09-05', { window, history: { months: 4, firstDay: '2026-09-05', lastDay: '2026-12-09' } }],
    ['all', '2024-01-07', { window, history: { months: 36, firstDay: '2024-01-07', lastDay: '2026-12-09' } }],
  ] as const)('%s', (_how, lostFrom, expected) => {
    expect(makeUpFor(window, lostFrom)).toEqual(expected)
  })
})

describe('after an outage', () => {
  let server: TestServer
  let owner: Caller
  let account: TestAccount
  beforeAll(async () => {
    server = await withServer({ now: '2026-11-27T15:00:00Z', env: { META_SPEND_ENABLED: 'true' } })
    await server.startWorker()
    owner = await given(server).owner()
    account = await switchedOn(owner, 'bruno', 'main')
  })
  afterAll(() => server?.close())

  const fire = () => fireClock(server, owner.organizationId ?? '')
  const days = (count: number) => server.sandbox.control.advanceClock(count * 86_400)
  const windows = async () => (await readings(owner)).map(({ window }) => window)
  const histories = () =>
    rowsOf(owner, `select input, status from job where name = 'meta_insights_backfill' order by id`)
  const ended = () =>
    until(async () => (await rowsOf(owner, `select 1 from job where status in ('PENDING', 'PROCESSING')`)).length === 0)
  const unread = async (from: string, to: string) =>
    rowsOf(
      owner,
      `select g::date::text as day from generate_series($1::date, $2::date, interval '1 day') g
       where g::date not in (select day from account_day where ad_account_id = $3) order by 1`,
      [from, to, account.id],
    )
  const expectMetas = async (window: { from: string; to: string }) => {
    const truth = await metaTotals(server, 'bruno', account.metaAccountId, window)
    const [{ spend }] = await rowsOf(owner, 'select sum(spend) as spend from insight_day where day between $1 and $2', [
      window.from,
      window.to,
    ])
    expect(Number(spend).toFixed(2)).toBe(truth.spend)
  }

  it('of 40 days in which a reading waited for its profile, the days that nothing else reads are read', async () => {
    server.sandbox.control.endTokens('bruno', 463)
    await fire()
    await until(async () => (await readings(owner))[0]?.pausedFor === 'CONNECTION')
    expect(await windows()).toEqual([{ from: '2026-10-30', to: '2026-11-26' }])
    days(40)
    await connect(owner, { profile: 'bruno' })
    await ended()
    await fire()
    await ended()
    expect((await windows()).slice(1)).toEqual([{ from: '2026-11-27', to: '2027-01-05' }])
    expect(await unread('2026-10-30', '2027-01-05')).toEqual([])
    const words = `select message->'params'->>'window' as days from job where name = 'meta_spend_fetch' order by id`
    expect((await rowsOf(owner, words)).map(({ days }) => days)).toEqual([
      '2026-10-30/2026-11-26',
      '2026-11-27/2027-01-05',
    ])
    // What was before the account's first reading is no gap.
    expect(await unread('2026-10-28', '2026-10-29')).toHaveLength(2)
    expect(await histories()).toEqual([])
  }, 60_000)

  it('of a morning, the day that was to be read for the last time is read with the next one', async () => {
    days(2)
    await fire()
    await ended()
    expect((await windows()).at(-1)).toEqual({ from: '2026-12-10', to: '2027-01-07' })
  }, 60_000)

  it('of months in which the account was off, they are read like history, the newest first, and once', async () => {
    await switchAccount(owner, account.id, false)
    days(120)
    await connect(owner, { profile: 'bruno' })
    await fire()
    await switchAccount(owner, account.id, true)
    const before = (await readings(owner)).length
    await fire()
    expect((await windows()).slice(before)).toEqual([{ from: '2027-04-10', to: '2027-05-07' }])
    // The last 27 days of the reading before were not read again as often as days are, and may have changed.
    const [{ input }] = await histories()
    expect(input).toEqual({ adAccountId: account.id, months: 5, firstDay: '2026-12-12', lastDay: '2027-04-09' })
    await ended()
    expect(await unread('2026-10-30', '2027-05-07')).toEqual([])
    await expectMetas({ from: '2026-12-10', to: '2027-05-07' })
    days(1)
    await fire()
    await ended()
    expect((await windows()).at(-1)).toEqual({ from: '2027-04-11', to: '2027-05-08' })
    expect(await histories()).toMatchObject([{ status: 'COMPLETED' }])
  }, 120_000)
})
