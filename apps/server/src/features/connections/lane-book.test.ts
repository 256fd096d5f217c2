import { createMeta, type LaneBook, type Meta, MetaError } from '@mci/meta-api'
import { type RunningSandbox, startSandbox } from '@mci/meta-sandbox/start'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { decideAtMeta } from '../../../test/at-meta.ts'
import { openWire } from '../../../test/fault-run/wire.ts'
import { openTestDatabase, type ServerDatabase } from '../../../test/test-database.ts'
import { openLaneBook } from './lane-book.ts'

let database: ServerDatabase
let admin: Client
let sandbox: RunningSandbox
let token: string
let account: string
let closing: (() => Promise<unknown>)[] = []
beforeAll(async () => {
  database = await openTestDatabase()
  admin = new Client({ connectionString: database.url })
  await admin.connect()
})
beforeEach(async () => {
  sandbox = await startSandbox({ port: 0, seed: 1, clock: '2026-11-19T15:00:00Z' })
  const { meta } = open()
  const back = await decideAtMeta(meta.dialogUrl({ state: 's', scopes: ['ads_read', 'business_management'] }))
  const { accessToken } = await meta.exchangeCode(new URL(back).searchParams.get('code') ?? '')
  token = accessToken
  for await (const { items } of meta.withToken(token).adAccounts()) account = items[0]?.id ?? ''
})
afterEach(async () => {
  await Promise.all(closing.map((close) => close()))
  closing = []
  await sandbox.close()
  await admin.query('delete from meta_limits.lane')
})
afterAll(async () => {
  await admin?.end()
  await database?.drop()
})

/** A process as far as Meta is concerned: a client and a book of its own, on the one database. */
function open(databaseUrl = database.appUrl): { meta: Meta; book: LaneBook; slept: number[] } {
  const book = openLaneBook({ databaseUrl, application: 'test', onError: () => {} })
  const slept: number[] = []
  const meta = createMeta({
    appId: '900000000000001',
    appSecret: 'sandbox-secret',
    redirectUri: 'http://localhost:3000/callback',
    graphUrl: sandbox.url,
    dialogUrl: sandbox.url,
    laneBook: book,
    now: () => new Date(sandbox.control.clock().now),
    sleep: async (milliseconds) => void slept.push(milliseconds),
    random: () => 0,
  })
  closing.push(
    () => book.close(),
    () => meta.close(),
  )
  return { meta, book, slept }
}

const processes = (count: number) => Array.from({ length: count }, () => open())
const window = { since: '2026-11-18', until: '2026-11-18', level: 'account' } as const
async function ask({ meta }: { meta: Meta }): Promise<MetaError | null> {
  try {
    for await (const _page of meta.withToken(token).insights(account, window));
    return null
  } catch (error) {
    if (error instanceof MetaError) return error
    throw error
  }
}
const reports = () => sandbox.control.log().calls.filter(({ path }) => path.endsWith('/insights'))
it.each([2, 10])('of %i processes one meets a block, and none of the others calls until it is over', async (count) => {
  const all = processes(count)
  const [first, ...others] = all as [(typeof all)[0], ...typeof all]
  sandbox.control.addFault({ kind: 'throttle', match: { path: '/insights$' }, waitSeconds: 300 })
  expect(await ask(first)).toMatchObject({ kind: 'throttled', scope: 'account' })
  const refusals = await Promise.all(others.map(ask))
  expect(refusals.map((error) => error?.reason)).toEqual(others.map(() => 'nearLimit'))
  sandbox.control.advanceClock(290)
  expect(await Promise.all(all.map(ask))).not.toContain(null)
  expect(reports()).toHaveLength(1)
  sandbox.control.advanceClock(15)
  expect(await Promise.all(all.map(ask))).toEqual(all.map(() => null))
  expect(reports().filter(({ insideBlock }) => insideBlock)).toEqual([])
})

it('of ten processes that meet a block at once none asks again, and it counts once', async () => {
  const all = processes(10)
  sandbox.control.addFault({ kind: 'throttle', match: { path: '/insights$' }, times: 10, waitSeconds: 300 })
  expect(await Promise.all(all.map(ask))).not.toContain(null)
  const inFlight = reports().length
  expect(await Promise.all(all.map(ask))).not.toContain(null)
  expect(reports()).toHaveLength(inFlight)
  const { rows } = await admin.query('select strikes from meta_limits.lane where strikes > 0')
  expect(rows).toEqual([{ strikes: 1 }])
})

it('processes that come near the limit keep one pace: each takes the next moment', async () => {
  const all = processes(10)
  const at = new Date(sandbox.control.clock().now)
  const reading = { percent: 80, everyMs: 1_500, until: new Date(at.getTime() + 60_000) }
  await all[0]?.book.learn([{ key: 'account:1:insights', reading }], at)
  const admissions = await Promise.all(all.map(({ book }) => book.admit(['app', 'account:1:insights'], at)))
  const waits = admissions.map(({ startAt }) => startAt.getTime() - at.getTime()).sort((a, b) => a - b)
  expect(waits).toEqual(all.map((_, index) => 1_500 * (index + 1)))
})

it('what is known survives the process that learnt it', async () => {
  sandbox.control.setTier('development_access')
  const before = open()
  for (let calls = 0; calls < 48; calls += 1) await ask(before)
  expect(before.slept.length).toBeGreaterThan(0)
  await Promise.all(closing.map((close) => close()))
  closing = []
  const { rows } = await admin.query('select percent from meta_limits.lane where percent >= 75')
  expect(rows.length).toBeGreaterThan(0)
  const after = open()
  expect(await ask(after)).toBeNull()
  expect(after.slept[0]).toBeGreaterThan(0)
})

it('a database that is away lets no call through', async () => {
  const lost = new URL(database.appUrl)
  lost.port = '1'
  expect(await ask(open(lost.href))).toMatchObject({ kind: 'unreachable', reason: 'laneBook' })
  expect(reports()).toEqual([])
})

it('fails, and does not end the process, when PostgreSQL goes away in the middle of a lesson', async () => {
  const wire = await openWire(database.appUrl, sandbox.url)
  const { book } = open(wire.databaseUrl)
  await admin.query("insert into meta_limits.lane (key) values ('app') on conflict do nothing")
  await admin.query("begin; select 1 from meta_limits.lane where key = 'app' for update")
  try {
    const told = book.learn([{ key: 'app', strikes: { from: 0, to: 1 } }], new Date())
    const failed = expect(told).rejects.toThrow('Connection terminated')
    await untilLocked()
    wire.close()
    await failed
  } finally {
    await admin.query('rollback')
  }
})

async function untilLocked(): Promise<void> {
  const waiting = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and application_name = 'test'`
  do await admin.query('select pg_stat_clear_snapshot()')
  while ((await admin.query(waiting)).rowCount === 0)
}
