import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, given } from '../../../../test/given.ts'
import { metaRows, readOnce, rowsOf, switchedOn, type TestAccount } from '../../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'

let server: TestServer
let owner: Caller
let account: TestAccount
const window = { from: '2026-10-22', to: '2026-11-18' }
// Each read has an objective of its own: the one before waits for its parts, which nobody does here.
const read = (objective: string, of = account) => readOnce(owner, { adAccountId: of.id, objective, window })
const counted = () => server.sandbox.control.log().counted

beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z', bulkAds: 200 })
  owner = await given(server).owner()
  account = await switchedOn(owner, 'bruno', 'main')
  await read('LEAD')
})
afterAll(() => server?.close())

const history = async (caller: Caller, id: string) =>
  (
    await caller.get(
      'query ($account: ID!, $id: String!) { objectHistory(adAccountId: $account, metaObjectId: $id) { level name effectiveStatus seenAt } }',
      { account: account.id, id },
    )
  ).objectHistory

/** The campaign with the most ads in the window, and how its ads stand. */
const largest = async () =>
  (
    await rowsOf(
      owner,
      `select c.meta_campaign_id as id, c.name, c.effective_status as status, count(*)::int as ads,
         array_agg(distinct a.campaign_name) as names, array_agg(distinct a.effective_status) as states
       from campaign c join ad a on a.meta_campaign_id = c.meta_campaign_id
       where a.meta_ad_id in (select meta_ad_id from insight_day) and c.effective_status = 'ACTIVE' or c.meta_campaign_id = $1
       group by 1, 2, 3 order by c.meta_campaign_id = $1 desc, ads desc limit 1`,
      [chosen],
    )
  )[0]
let chosen = ''

describe('the structure of an account', () => {
  it.each([
    ['campaign', 'campaign_id', 'a.meta_campaign_id'],
    ['adset', 'adset_id', 'a.meta_ad_set_id'],
  ])('adds up by %s to the cent, as Meta itself adds it up', async (level, key, column) => {
    const rows = await metaRows(server, 'bruno', account.metaAccountId, window, { level, fields: `${key},spend` })
    const ours = await rowsOf(
      owner,
      `select ${column} as id, sum(f.spend)::numeric(18, 2)::text as spend from insight_day f join ad a using (meta_ad_id) group by 1`,
    )
    const known = Object.fromEntries(ours.map(({ id, spend }) => [id, spend]))
    const truth = Object.fromEntries(rows.filter(({ spend }) => Number(spend) > 0).map((row) => [row[key], row.spend]))
    expect(Object.keys(truth).length).toBeGreaterThan(2)
    expect(known).toMatchObject(truth)
    const [{ ads, total }] = await rowsOf(
      owner,
      'select sum(ads_spend) as ads, sum(account_spend) as total from account_day',
    )
    expect(ads).toBe(total)
  })

  it('has every campaign and ad set of an ad, by name and state', async () => {
    const [{ lost }] = await rowsOf(
      owner,
      `select count(*)::int as lost from ad a
       left join campaign c on c.meta_campaign_id = a.meta_campaign_id and c.name = a.campaign_name and c.effective_status is not null
       left join ad_set s on s.meta_ad_set_id = a.meta_ad_set_id and s.name = a.ad_set_name and s.effective_status is not null
       where c.name is null or s.name is null or a.effective_status is null`,
    )
    expect(lost).toBe(0)
  })

  it('keeps the name and state that an object had, and gives the new name to all of its ads', async () => {
    const before = await largest()
    chosen = before.id
    expect(before.names).toEqual([before.name])
    expect(before.states).toContain('ACTIVE')
    server.sandbox.control.advanceClock(3600)
    server.sandbox.control.changeObject(before.id, { name: 'Renamed', status: 'PAUSED' })
    await read('PURCHASE')
    const after = await largest()
    expect(after).toMatchObject({ name: 'Renamed', status: 'PAUSED', names: ['Renamed'], ads: before.ads })
    // An ad does not count as changed when its campaign is switched: it was asked for by itself.
    expect(after.states).not.toContain('ACTIVE')
    expect(await history(owner, before.id)).toMatchObject([
      { level: 'CAMPAIGN', name: 'Renamed', effectiveStatus: 'PAUSED' },
      { level: 'CAMPAIGN', name: before.name, effectiveStatus: 'ACTIVE' },
    ])
  })

  it('writes no version of what is as it was', async () => {
    const versions = () => rowsOf(owner, 'select count(*)::int as versions from object_version')
    const before = await versions()
    server.sandbox.control.advanceClock(3600)
    await read('INSTALL')
    expect(await versions()).toEqual(before)
  })

  it('is not shown to another organisation', async () => {
    expect(await history(await given(server).owner(), chosen)).toEqual([])
  })
})

describe('what a reading costs', () => {
  it('of 28 days whose ads fit five pages, when the account was read before: at most ten calls', async () => {
    const bulk = await switchedOn(owner, 'ana', 'bulk')
    await read('LEAD', bulk)
    const [{ rows }] = await rowsOf(owner, 'select count(*)::int as rows from insight_day where ad_account_id = $1', [
      bulk.id,
    ])
    expect(rows).toBeGreaterThan(4_000)
    expect(rows).toBeLessThanOrEqual(5_000)
    server.sandbox.control.advanceClock(24 * 3600)
    const before = counted()
    await read('PURCHASE', bulk)
    expect(counted() - before).toBeLessThanOrEqual(10)
  })
})

describe('days of 23 and of 25 hours', () => {
  it.each([
    ['helen', 'lisbon', { from: '2026-10-23', to: '2026-10-27' }],
    ['helen', 'new-york', { from: '2026-03-06', to: '2026-03-10' }],
  ])('are days like others: %s, %s', async (profile, key, days) => {
    const abroad = await switchedOn(owner, profile, key)
    await readOnce(owner, { adAccountId: abroad.id, objective: 'LEAD', window: days })
    const rows = await rowsOf(
      owner,
      `select day::text, trim_scale(account_spend - ads_spend)::text as difference, ads_spend > 0 as has_spend from account_day
       where ad_account_id = $1 order by day`,
      [abroad.id],
    )
    expect(rows.map(({ difference }) => difference)).toEqual(['0', '0', '0', '0', '0'])
    expect(rows.some((row) => row.has_spend)).toBe(true)
    const daily = { level: 'account', time_increment: '1', fields: 'spend' }
    const truth = await metaRows(server, profile, abroad.metaAccountId, days, daily)
    const spent = rows.filter((row) => row.has_spend).map(({ day }) => day)
    expect(spent).toEqual(truth.map((row) => row.date_start))
  })
})
