import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Caller, given } from '../../../../test/given.ts'
import { switchedOn, type TestAccount } from '../../../../test/insights-account.ts'
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
