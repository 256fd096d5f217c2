import { afterAll, beforeAll, expect, it } from 'vitest'
import { allRoiRows, askRoi } from '../../../test/ask-roi.ts'
import { type Caller, given } from '../../../test/given.ts'
import { rowsOf } from '../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { readDays, writtenAccount, writtenFacts } from '../../../test/written-facts.ts'
import { writtenBoard, writtenTickets } from '../../../test/written-tickets.ts'

const today = '2026-11-19'
const window = { from: '2026-10-21', to: today }
let server: TestServer
let owner: Caller
let shop: string
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  shop = await writtenAccount(owner, { name: 'Loja' })
  await writtenFacts(owner, shop, { from: window.from, to: '2026-11-18', ads: 3 })
  const ad = { adAccountId: shop, metaAdId: '1000001' }
  await writtenTickets(owner, await writtenBoard(owner), [{ leadDay: today, ...ad }])
})
afterAll(() => server?.close())

it('has the leads of today, and its spend read while a person looks at it', async () => {
  const lookedAt = () => rowsOf(owner, 'select looked_at from read_schedule where ad_account_id = $1', [shop])
  await askRoi(owner, { ...window, to: '2026-11-18' })
  expect(await lookedAt()).toEqual([])
  expect(await askRoi(owner, window)).toMatchObject({ to: today, total: { leadsCount: 1 } })
  expect(await lookedAt()).toHaveLength(1)
  const [last] = (await allRoiRows(owner, { ...window, groupBy: 'DAY' })).slice(-1)
  expect(last).toMatchObject({ key: today, spend: null, leadsCount: 1 })
})

it('is not told to lack days while today alone has not been read', async () => {
  const whyOf = async () => {
    const { total, rows } = await askRoi(owner, { ...window, groupBy: 'ACCOUNT' })
    expect(rows.edges[0].node.why).toEqual(total.why)
    return total.why
  }
  expect(await whyOf()).toEqual(['NO_SALES'])
  await readDays(owner, shop, today, today)
  expect(await whyOf()).toEqual(['NO_SALES'])
  await rowsOf(owner, "delete from account_day where ad_account_id = $1 and day = '2026-11-10'", [shop])
  expect(await whyOf()).toEqual(['SPEND_PARTLY_UNREAD', 'NO_SALES'])
})

it('ends with the last day of the accounts for a person whose day began before theirs', async () => {
  expect(await askRoi(owner, { ...window, to: '2026-11-20' })).toMatchObject({ to: today, total: { leadsCount: 1 } })
  expect(await askRoi(owner, { ...window, to: '2026-11-21' })).toMatchObject({ reason: 'IN_FUTURE' })
})
