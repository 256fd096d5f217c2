import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, given } from '../../../../test/given.ts'
import { askSync, rowsOf, switchedOn, type TestAccount } from '../../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'

let server: TestServer
let owner: Caller
let account: TestAccount

beforeAll(async () => {
  server = await withServer({ now: '2026-11-22T15:00:00Z' })
  owner = await given(server).owner('Reading stopped')
  account = await switchedOn(owner, 'carla', 'coffee')
})
afterAll(() => server?.close())

const readYesterday = async (): Promise<string> => {
  const ask = `mutation ($id: ID!) { fetchSpendNow(input: { adAccountId: $id }) { __typename ... on Job { id } } }`
  const { id } = (await owner.get(ask, { id: account.id })).fetchSpendNow
  return (await owner.follow(id)).at(-1).status
}

const openNotices = async () =>
  (await owner.get('{ notices(filter: { isOpen: true }) { edges { node { kind message adAccount { id } } } } }'))
    .notices.edges

it('tells that an account could not be read, until it is read again', async () => {
  server.sandbox.control.addFault({ kind: 'permissionScope', match: { path: 'insights' }, times: 50 })
  expect(await readYesterday()).toBe('FAILED')
  expect(await openNotices()).toEqual([
    {
      node: { kind: 'READING_STOPPED', message: expect.stringContaining(account.name), adAccount: { id: account.id } },
    },
  ])
  server.sandbox.control.clearFaults()
  expect(await readYesterday()).toBe('COMPLETED')
  expect(await openNotices()).toEqual([])
})

describe('a reading that stops between its pages', () => {
  const window = { from: '2026-08-24', to: '2026-11-21' }
  const read = async (adAccountId: string) => {
    const { id } = await askSync(owner, { adAccountId, objective: 'PURCHASE', window })
    return (await owner.follow(id)).at(-1).status
  }
  const facts = () =>
    rowsOf(owner, 'select day::text, meta_ad_id, spend, purchases, actions from insight_day order by 1, 2')
  const totals = () => rowsOf(owner, 'select day::text, ads_spend, account_spend, read_at from account_day order by 1')

  it('leaves every figure as the reading before found it, and the next one shows all of what has changed', async () => {
    const { id } = await switchedOn(owner, 'bruno', 'main')
    expect(await read(id)).toBe('COMPLETED')
    const before = [await facts(), await totals()]
    // Conversions go on being attributed to days gone by.
    server.sandbox.control.advanceClock(3 * 24 * 60 * 60)
    server.sandbox.control.addFault({
      kind: 'permissionScope',
      match: { path: '/insights$' },
      afterCalls: 2,
      times: 50,
    })
    expect(await read(id)).toBe('FAILED')
    expect(await rowsOf(owner, 'select page from report_page')).toHaveLength(2)
    expect([await facts(), await totals()]).toEqual(before)
    server.sandbox.control.clearFaults()
    expect(await read(id)).toBe('COMPLETED')
    expect(await facts()).not.toEqual(before[0])
    expect(await rowsOf(owner, 'select page from report_page')).toEqual([])
  })
})
