import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allEnded, fireClock, readings, switchOnToo } from '../../../../test/clock-account.ts'
import { type Caller, given } from '../../../../test/given.ts'
import { rowsOf, switchAccount, switchedOn, type TestAccount } from '../../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'
import type { Actor } from '../../../work/actor.ts'
import { noteLook } from './note-look.ts'
import { type StandingAccount, standingAccounts, takeDaily, takeToday } from './read-schedule.ts'

let server: TestServer
let owner: Caller
let account: TestAccount
beforeAll(async () => {
  // 12:00 in São Paulo, 08:00 in Los Angeles.
  server = await withServer({ now: '2026-11-19T15:00:00Z', env: { META_SPEND_ENABLED: 'true', META_SPEND_DAYS: '3' } })
  await server.startWorker()
  owner = await given(server).owner()
  account = await switchedOn(owner, 'bruno', 'main')
})
afterAll(() => server?.close())

const fire = (times = 1) => fireClock(server, owner.organizationId ?? '', times)
const of = async (adAccountId = account.id) =>
  (await readings(owner)).filter((each) => each.adAccountId === adAccountId).map(({ window }) => window)
const nextReadAt = async (id = account.id) =>
  (await owner.get('query ($id: ID!) { adAccount(id: $id) { nextReadAt } }', { id })).adAccount.nextReadAt
const hours = (count: number) => server.sandbox.control.advanceClock(count * 3_600)

const last3 = (to: string) => ({ from: new Date(Date.parse(to) - 2 * 86_400_000).toISOString().slice(0, 10), to })

describe('the clock', () => {
  it('fired by several processes at once reads an account that was never read, once', async () => {
    expect(await nextReadAt()).toBe('2026-11-19T15:05:00.000Z')
    await fire(4)
    expect(await of()).toEqual([last3('2026-11-18')])
    await allEnded(owner)
    await fire(2)
    expect(await of()).toHaveLength(1)
    expect(await nextReadAt()).toBe('2026-11-20T09:00:00.000Z')
  })

  it('gives an occurrence, and a look at today, to one of those who take it', async () => {
    const organizationId = owner.organizationId ?? ''
    const { em } = server.workIn(organizationId)
    const [known] = await standingAccounts(em, organizationId, [account.id])
    const strike = new Date('2026-11-19T14:00:00Z')
    const taken = async (take: (tx: typeof em) => Promise<boolean>) =>
      (await Promise.all([1, 2, 3].map(() => em.fork().transactional(take)))).filter(Boolean)
    const row = async () =>
      (await rowsOf(owner, 'select * from read_schedule where ad_account_id = $1', [account.id]))[0]
    const before = await row()
    expect(await taken((tx) => takeDaily(tx, organizationId, account.id, strike))).toEqual([true])
    expect(await taken((tx) => takeDaily(tx, organizationId, account.id, strike))).toEqual([])
    expect(await taken((tx) => takeToday(tx, organizationId, known as StandingAccount, strike))).toEqual([true])
    await rowsOf(owner, 'update read_schedule set daily_at = $1, today_at = null where ad_account_id = $2', [
      before.daily_at,
      account.id,
    ])
  })

  it('reads on the next morning of the account, and makes up for missed days with one reading', async () => {
    hours(17.9)
    await fire()
    expect(await of()).toHaveLength(1)
    hours(0.2)
    await fire(2)
    expect(await of()).toEqual([last3('2026-11-18'), last3('2026-11-19')])
    await allEnded(owner)
    hours(3 * 24)
    await fire(3)
    await allEnded(owner)
    await fire()
    // The two days before were not read again as often as days are.
    expect((await of()).slice(2)).toEqual([{ from: '2026-11-18', to: '2026-11-22' }])
  })

  it('leaves an account alone while a reading of it runs or waits for a profile, and asks when that has ended', async () => {
    const [{ id }] = await rowsOf(
      owner,
      `update job set status = 'PENDING', paused_for = 'CONNECTION', finished_at = null
       where id = (select max(id::text)::uuid from job where name = 'meta_spend_fetch') returning id`,
    )
    const before = (await of()).length
    hours(24)
    await fire(2)
    expect(await of()).toHaveLength(before)
    await rowsOf(owner, `update job set status = 'FAILED', paused_for = null where id = $1`, [id])
    await fire(2)
    expect((await of()).slice(before)).toEqual([last3('2026-11-23')])
    await allEnded(owner)
  })

  it('does not read for the morning before an account was switched on that its person has just read', async () => {
    const [other] = (await switchOnToo(owner, 'App')) as [TestAccount]
    const read = 'mutation ($id: ID!) { fetchSpendNow(input: { adAccountId: $id }) { ... on Job { id } } }'
    await owner.get(read, { id: other.id })
    await allEnded(owner)
    await fire()
    expect(await of(other.id)).toHaveLength(1)
    hours(24)
    await fire()
    expect((await of(other.id)).slice(1)).toEqual([last3('2026-11-24')])
    await allEnded(owner)
    await switchAccount(owner, other.id, false)
    expect(await nextReadAt(other.id)).toBeNull()
  })
})

describe('today', () => {
  const look = (actor: Partial<Actor> = { kind: 'person' }) => {
    const work = server.workIn(owner.organizationId ?? '')
    return noteLook({ ...work, actor: { ...work.actor, ...actor } as Actor }, [account.id])
  }
  const today = { from: '2026-11-25', to: '2026-11-25' }
  const todays = async () => (await of()).filter(({ from }) => from === today.from)
  const minutes = (count: number) => server.sandbox.control.advanceClock(count * 60)

  it('is read while a person looks, every quarter of an hour, whoever fires', async () => {
    server.sandbox.control.setClock('2026-11-25T15:00:00Z')
    await fire()
    await allEnded(owner)
    await look({ kind: 'key' })
    await look({ kind: 'system' })
    await fire()
    expect(await todays()).toEqual([])
    await look()
    await fire(3)
    expect(await todays()).toEqual([today])
    await allEnded(owner)
    minutes(14)
    await look()
    await fire()
    expect(await todays()).toHaveLength(1)
    minutes(1)
    await fire(2)
    expect(await todays()).toHaveLength(2)
    await allEnded(owner)
    minutes(31)
    await fire()
    expect(await todays()).toHaveLength(2)
  })

  it('is noted at most every five minutes for an account, and never for one of another organisation', async () => {
    const looked = async () =>
      (await rowsOf(owner, 'select looked_at, xmin::text from read_schedule order by 1 nulls last'))[0]
    await look()
    const first = await looked()
    minutes(4)
    await look()
    expect(await looked()).toEqual(first)
    minutes(1)
    await Promise.all([look(), look()])
    expect(new Date((await looked()).looked_at).getTime() - new Date(first.looked_at).getTime()).toBe(300_000)
    const stranger = await given(server).owner('Another agency')
    const work = server.workIn(stranger.organizationId ?? '')
    await noteLook({ ...work, actor: { ...work.actor, kind: 'person' } as Actor }, [account.id])
    expect(await rowsOf(stranger, 'select 1 from read_schedule')).toEqual([])
  })
})
