import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askMetrics } from '../../../test/ask-metrics.ts'
import { type Caller, given } from '../../../test/given.ts'
import { rowsOf } from '../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { writtenAccount, writtenFacts } from '../../../test/written-facts.ts'

// It is Thursday the 26th of November, at noon in São Paulo.
const window = { from: '2026-11-17', to: '2026-11-21', compareTo: 'PREVIOUS_PERIOD' }
let server: TestServer
let owner: Caller
let whole: string
let partly: string
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-26T15:00:00Z' })
  owner = await given(server).owner()
  whole = await writtenAccount(owner, { name: 'Lida' })
  partly = await writtenAccount(owner, { name: 'Em parte', isActive: false })
  await writtenFacts(owner, whole, { from: '2026-11-01', to: '2026-11-26', ads: 10 })
  await writtenFacts(owner, partly, { from: '2026-11-12', to: '2026-11-21', ads: 10, firstAd: 100 })
  await rowsOf(
    owner,
    `delete from account_day where ad_account_id = $1 and day between '2026-11-17' and '2026-11-20'`,
    [partly],
  )
  await rowsOf(owner, `update account_day set read_at = day + interval '34 hours'`)
})
afterAll(() => server?.close())

const only = (...adAccountIds: string[]) => ({ filter: { adAccountIds } })

describe('a period of which days were not read', () => {
  it('is compared with nothing, and says why and how many they are: of line, points and rows', async () => {
    const { lines, points, rows, coverage } = await askMetrics(owner, {
      ...window,
      ...only(partly),
      granularity: 'WEEK',
      breakdown: 'ACCOUNT',
    })
    const missing = { before: null, notCompared: 'UNREAD', unreadDays: 4 }
    expect(lines).toMatchObject([missing])
    expect(points).toMatchObject([{ isUnread: false, unreadDays: 4, lines: [missing] }])
    expect(rows.edges).toMatchObject([{ node: { line: missing } }])
    expect(coverage).toMatchObject({ accounts: 1, unreadAccounts: 1, unreadDays: 4 })
  })

  it('counts also where the account is switched off and another one beside it was read throughout', async () => {
    const { lines, rows, coverage } = await askMetrics(owner, { ...window, breakdown: 'ACCOUNT' })
    expect(coverage).toMatchObject({ accounts: 2, unreadAccounts: 1, unreadDays: 4 })
    expect(lines).toMatchObject([{ before: null, notCompared: 'UNREAD', unreadDays: 4 }])
    const byAccount = new Map(
      rows.edges.map(({ node }: { node: { key: string; line: object } }) => [node.key, node.line]),
    )
    expect(byAccount.get(whole)).toMatchObject({ before: {}, notCompared: null, unreadDays: 0 })
    expect(byAccount.get(partly)).toMatchObject({ before: null, notCompared: 'UNREAD', unreadDays: 4 })
  })

  it('does not lack days after an account was switched off, and is not compared with those before', async () => {
    const after = { from: '2026-11-22', to: '2026-11-25', compareTo: 'PREVIOUS_PERIOD' }
    const { lines, coverage } = await askMetrics(owner, after)
    expect(coverage).toMatchObject({ unreadAccounts: 0, unreadDays: 0 })
    expect(lines).toMatchObject([{ before: null, notCompared: 'UNREAD', unreadDays: 0 }])
  })

  it('is one whose day was last read while it ran', async () => {
    const ask = {
      from: '2026-11-24',
      to: '2026-11-25',
      compareTo: 'PREVIOUS_PERIOD',
      granularity: 'DAY',
      ...only(whole),
    }
    expect((await askMetrics(owner, ask)).lines).toMatchObject([{ before: {}, notCompared: null }])
    await rowsOf(owner, `update account_day set read_at = '2026-11-25T23:34:00Z' where day = '2026-11-25'`)
    const { lines, points } = await askMetrics(owner, ask)
    expect(lines).toMatchObject([{ before: null, notCompared: 'UNREAD', unreadDays: 0 }])
    expect(points.map(({ lines: [line] }: { lines: { notCompared: string }[] }) => line?.notCompared)).toEqual([
      null,
      'UNREAD',
    ])
    await rowsOf(owner, `update account_day set read_at = day + interval '34 hours'`)
  })
})

it('compares today, as far as it was read, as the end of a period and not by itself', async () => {
  const toToday = {
    from: '2026-11-24',
    to: '2026-11-26',
    compareTo: 'PREVIOUS_PERIOD',
    granularity: 'DAY',
    ...only(whole),
  }
  const { lines, points } = await askMetrics(owner, toToday)
  expect(lines).toMatchObject([{ before: {}, notCompared: null }])
  expect(points[2].lines).toMatchObject([{ before: null, notCompared: 'RUNNING' }])
  const { lines: today } = await askMetrics(owner, { ...toToday, from: '2026-11-26' })
  expect(today).toMatchObject([{ before: null, notCompared: 'RUNNING', unreadDays: 0 }])
})
