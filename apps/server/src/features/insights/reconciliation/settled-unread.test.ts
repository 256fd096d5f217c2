import { afterAll, beforeAll, expect, it } from 'vitest'
import { askWhy } from '../../../../test/ask-metrics.ts'
import { allEnded, readings, until } from '../../../../test/clock-account.ts'
import { type Caller, given } from '../../../../test/given.ts'
import { switchedOn, type TestAccount } from '../../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'

let server: TestServer
let owner: Caller
let account: TestAccount
// It is Thursday the 19th, 20:34 in São Paulo, and accounts are not read every day.
const [today, daysLater] = ['2026-11-19', '2026-11-24']
beforeAll(async () => {
  server = await withServer({ now: '2026-11-19T23:34:00Z', env: { META_SPEND_ENABLED: 'false' } })
  owner = await given(server).owner()
  account = await switchedOn(owner, 'bruno', 'main')
})
afterAll(() => server?.close())

async function fetchDay(date: string): Promise<void> {
  await owner.get('mutation ($input: FetchSpendNowInput!) { fetchSpendNow(input: $input) { __typename } }', {
    input: { adAccountId: account.id, date },
  })
  await allEnded(owner)
}
const dayOf = async (day: string) =>
  (
    await owner.get(
      `query ($input: ReconciliationInput!) { reconciliation(input: $input) { ... on Reconciliation {
        accounts { days { day state adsSpend { amount } difference { amount } hasSettledSince } } } } }`,
      { input: { from: day, to: day } },
    )
  ).reconciliation.accounts[0].days[0]
const notices = async () =>
  (await owner.get('{ notices(filter: { isOpen: true }) { edges { node { kind day } } } }')).notices.edges.length
const readingsOf = async (day: string) => (await readings(owner)).filter(({ window }) => window.from === day).length

it('stays settling until it is read after it has settled: time that passes settles no reading', async () => {
  await fetchDay(today)
  const early = await dayOf(today)
  expect(early).toMatchObject({ state: 'SETTLING', hasSettledSince: false, difference: { amount: '0' } })
  server.sandbox.control.advanceClock(5 * 86_400)
  expect(await dayOf(today)).toEqual({ ...early, hasSettledSince: true })
  const why = () => askWhy(owner, { metrics: { from: today, to: today }, figure: 'SPEND', currency: 'BRL' })
  expect(await why()).toMatchObject({ settlingSince: today, settledUnreadDays: 1 })
  await fetchDay(today)
  const settled = await dayOf(today)
  expect(settled).toMatchObject({ state: 'RECONCILED', hasSettledSince: false })
  expect(Number(settled.adsSpend.amount)).toBeGreaterThan(Number(early.adsSpend.amount))
  expect(await why()).toMatchObject({ settlingSince: null, settledUnreadDays: 0 })
})

it('that differed while it settled is read once more by itself at the end of another reading, and told of', async () => {
  server.sandbox.control.drift(account.metaAccountId, daysLater, 4837)
  await fetchDay(daysLater)
  expect(await dayOf(daysLater)).toMatchObject({ state: 'SETTLING', difference: { amount: '48.37' } })
  server.sandbox.control.advanceClock(5 * 86_400)
  expect(await dayOf(daysLater)).toMatchObject({ state: 'SETTLING', hasSettledSince: true })
  expect(await readingsOf(daysLater)).toBe(1)
  await fetchDay('2026-11-28')
  await until(async () => (await readingsOf(daysLater)) > 1)
  await allEnded(owner)
  expect(await readingsOf(daysLater)).toBe(2)
  expect(await dayOf(daysLater)).toMatchObject({ state: 'DRIFTED', difference: { amount: '48.37' } })
  expect(await notices()).toBe(1)
})
