import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Caller, given } from '../../../../test/given.ts'
import { askSync, rowsOf, switchedOn, type TestAccount } from '../../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'

let server: TestServer
let owner: Caller
let account: TestAccount
const today = '2026-11-22'

beforeAll(async () => {
  server = await withServer({ now: '2026-11-22T15:00:00Z' })
  owner = await given(server).owner('Overlap')
  account = await switchedOn(owner, 'ana', 'main')
})
afterAll(() => server?.close())

const spendOf = async (day: string): Promise<string> =>
  (await rowsOf(owner, 'select sum(spend)::text as spend from insight_day where day = $1', [day]))[0].spend

it('keeps the rows of a newer reading when an older one ends after it', async () => {
  // Some rows come late; the older reading has its pages before they are there, and is held up behind them.
  server.sandbox.control.setLateRows(account.metaAccountId, true)
  server.sandbox.control.addFault({ kind: 'slow', match: { path: 'campaigns' }, delayMs: 3_000 })
  const older = await askSync(owner, {
    adAccountId: account.id,
    objective: 'PURCHASE',
    window: { from: '2026-11-20', to: today },
  })
  while ((await rowsOf(owner, `select 1 from report_page where place -> 'left' = 'null'`)).length === 0)
    await new Promise((done) => setTimeout(done, 20))
  const early = await spendOf(today)
  server.sandbox.control.setLateRows(account.metaAccountId, false)
  const ask = 'mutation ($input: FetchSpendNowInput!) { fetchSpendNow(input: $input) { ... on Job { id } } }'
  const { fetchSpendNow } = await owner.get(ask, { input: { adAccountId: account.id, date: today } })
  expect((await owner.follow(fetchSpendNow.id)).at(-1).status).toBe('COMPLETED')
  const newer = await spendOf(today)
  expect(Number(newer)).toBeGreaterThan(Number(early))
  expect((await owner.follow(older.id)).at(-1).status).toBe('COMPLETED')
  expect(await spendOf(today)).toBe(newer)
})
