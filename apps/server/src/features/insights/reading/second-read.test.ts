import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, given } from '../../../../test/given.ts'
import { metaTotals, readOnce, rowsOf, switchedOn, type TestAccount } from '../../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'
import { addSums, isWindowRead, sumFacts } from '../index.ts'

let server: TestServer
let owner: Caller
let account: TestAccount
const window = { from: '2026-10-20', to: '2026-11-18' }
const read = (more: object) => readOnce(owner, { adAccountId: account.id, objective: 'LEAD', window, ...more })

// Each read has a window or an objective of its own: the one before waits for its parts, which nobody does here.
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  account = await switchedOn(owner, 'bruno', 'main')
  await read({ objective: 'PURCHASE' })
})
afterAll(() => server?.close())

const spend = async () => {
  const { em } = server.workIn(owner.organizationId ?? '')
  return addSums(await sumFacts(em, { adAccountId: account.id, window, objective: 'LEAD' }, 'ad')).spend
}

describe('a second read', () => {
  const versions = () => rowsOf(owner, 'select meta_ad_id, day::text, xmin::text from insight_day order by 1, 2')
  const adVersions = () => rowsOf(owner, 'select meta_ad_id, xmin::text from ad order by 1')

  it('writes no row that says what it said before', async () => {
    const before = [await versions(), await adVersions()]
    await read({ objective: 'LEAD' })
    expect([await versions(), await adVersions()]).toEqual(before)
  })

  it('mends a changed row, adds a missing one and takes away one that Meta no longer reports', async () => {
    const truth = await versions()
    const key = 'organization_id, ad_account_id, day, meta_ad_id'
    await rowsOf(
      owner,
      `insert into insight_day select organization_id, ad_account_id, day, 'taken-back', spend, impressions, clicks, link_clicks,
         video_plays_3s, thruplays, leads, lead_type, purchases, purchase_type, purchase_value, installs, install_type, actions,
         action_values, read_at, job_id from insight_day limit 1`,
    )
    await rowsOf(
      owner,
      `delete from insight_day where (${key}) in (select ${key} from insight_day where spend > 1 limit 1)`,
    )
    await rowsOf(
      owner,
      `update insight_day set spend = spend + 1 where (${key}) in (select ${key} from insight_day where meta_ad_id <> 'taken-back' limit 1)`,
    )
    const wrong = await spend()
    await read({ objective: 'INSTALL' })
    const keys = (rows: { meta_ad_id: string; day: string }[]) => rows.map((row) => `${row.meta_ad_id} ${row.day}`)
    expect(keys(await versions())).toEqual(keys(truth))
    expect(await spend()).not.toBe(wrong)
    const meta = await metaTotals(server, 'bruno', account.metaAccountId, window)
    expect(Number(await spend()).toFixed(2)).toBe(meta.spend)
  })

  it('of days before there was any delivery ends well, with nothing in it, and the days count as read', async () => {
    const quiet = { from: '2024-01-05', to: '2024-01-07' }
    const id = await read({ window: quiet })
    const [{ result }] = await rowsOf(owner, 'select result from job where id = $1', [id])
    expect(result).toMatchObject({ ads: 0, rows: 0, days: 3 })
    const { em } = server.workIn(owner.organizationId ?? '')
    expect(await isWindowRead(em, account.id, quiet)).toBe(true)
  })
})
