import { afterAll, beforeAll, expect, it } from 'vitest'
import { allEnded, readings, until } from '../../../../test/clock-account.ts'
import { type Caller, given } from '../../../../test/given.ts'
import { rowsOf, switchedOn, type TestAccount } from '../../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'
import { windowsOf } from './reread-drift.ts'

let server: TestServer
let owner: Caller
let account: TestAccount
const day = '2026-11-10'
beforeAll(async () => {
  server = await withServer({ now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  account = await switchedOn(owner, 'bruno', 'main')
})
afterAll(() => server?.close())

const fetchDay = (date: string) =>
  owner.get('mutation ($input: FetchSpendNowInput!) { fetchSpendNow(input: $input) { __typename } }', {
    input: { adAccountId: account.id, date },
  })
const readingsOfDay = async () =>
  (await readings(owner)).filter(({ window }) => window.from === day && window.to === day)

it('reads a settled day that does not add up once more, by itself and once', async () => {
  server.sandbox.control.drift(account.metaAccountId, day, 125)
  await fetchDay(day)
  await until(async () => (await readingsOfDay()).length > 1)
  await allEnded(owner)
  const found = await rowsOf(
    owner,
    `select requested_by as by, status from job where name = 'meta_spend_fetch' order by id`,
  )
  expect(found).toEqual([
    { by: expect.any(String), status: 'COMPLETED' },
    { by: null, status: 'COMPLETED' },
  ])
  await fetchDay(day)
  await allEnded(owner)
  expect(await readingsOfDay()).toHaveLength(3)
})

it('leaves a day alone that has not settled', async () => {
  server.sandbox.control.drift(account.metaAccountId, '2026-11-18', 125)
  const before = (await readings(owner)).length
  await fetchDay('2026-11-18')
  await allEnded(owner)
  expect(await readings(owner)).toHaveLength(before + 1)
})

it('reads days that follow each other together', () => {
  expect(windowsOf(['2026-11-03', '2026-10-31', '2026-11-01', '2026-11-05'])).toEqual([
    { from: '2026-10-31', to: '2026-11-01' },
    { from: '2026-11-03', to: '2026-11-03' },
    { from: '2026-11-05', to: '2026-11-05' },
  ])
})
