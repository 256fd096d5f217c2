import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type ADatabase, aDatabase } from '@mci/infra/postgres'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { defineTopic, type Live, openLive, tell, tellSql } from './index.ts'

const changed = defineTopic('job.changed')
const removed = defineTopic('job.removed')

let database: ADatabase
let pool: pg.Pool
let live: Live
const errors: Error[] = []

beforeAll(async () => {
  database = await aDatabase()
  pool = new pg.Pool({ connectionString: database.appUrl })
  live = await openLive({ databaseUrl: database.appUrl, onError: (error) => errors.push(error) })
})
afterAll(async () => {
  await live.close()
  await pool.end()
  await database.drop()
})

const onPool = { executeSql: (sql: string, values?: unknown[]) => pool.query(sql, values) }
/** Everything told before this has been heard when it resolves: PostgreSQL keeps the order of commits. */
async function allHeard() {
  const last = live.follow(changed, 'marker')
  await tell(onPool, changed, 'marker', {})
  await last.next()
  await last.return?.()
}

async function inTransaction(end: 'commit' | 'rollback', id: string) {
  const client = await pool.connect()
  await client.query('begin')
  await tell({ executeSql: (sql, values) => client.query(sql, values) }, changed, 'org-1', { id })
  await client.query(end)
  client.release()
}

test('news is delivered when its transaction commits, and never when it is rolled back', async () => {
  const follower = live.follow(changed, 'org-1')
  await inTransaction('rollback', 'undone')
  await inTransaction('commit', 'done')
  expect(await follower.next()).toEqual({ done: false, value: { ids: { id: 'done' } } })
  await follower.return?.()
})

test('what happens between following and the first read is not lost', async () => {
  const follower = live.follow(changed, 'org-1')
  await tell(onPool, changed, 'org-1', { id: 'early' })
  await allHeard()
  expect((await follower.next()).value).toEqual({ ids: { id: 'early' } })
  await follower.return?.()
})

test('a follower hears its own topic and key only', async () => {
  const follower = live.follow(changed, 'org-1')
  await tell(onPool, changed, 'org-2', { id: 'other key' })
  await tell(onPool, removed, 'org-1', { id: 'other topic' })
  await tell(onPool, changed, 'org-1', { id: 'mine' })
  expect((await follower.next()).value).toEqual({ ids: { id: 'mine' } })
  await follower.return?.()
})

test('every follower of a key hears, in the order of the commits', async () => {
  const followers = [live.follow(changed, 'org-1'), live.follow(changed, 'org-1')]
  await tell(onPool, changed, 'org-1', { id: '1' })
  await tell(onPool, changed, 'org-1', { id: '2' })
  for (const follower of followers) {
    expect((await follower.next()).value).toEqual({ ids: { id: '1' } })
    expect((await follower.next()).value).toEqual({ ids: { id: '2' } })
    await follower.return?.()
  }
})

test('equal ids that wait are told once', async () => {
  const follower = live.follow(changed, 'org-1')
  for (const id of ['a', 'b', 'a', 'a', 'c']) await tell(onPool, changed, 'org-1', { id })
  await allHeard()
  const heard = [await follower.next(), await follower.next(), await follower.next()]
  expect(heard.map(({ value }) => value?.ids.id)).toEqual(['a', 'b', 'c'])
  await follower.return?.()
})

test('a follower that falls far behind is told to read everything anew, once', async () => {
  const follower = live.follow(changed, 'org-1')
  await pool.query(
    `select pg_notify($1, json_build_array($2::text, json_build_object('id', n::text))::text)
     from generate_series(1, 1000) n`,
    [String(tellSql(changed, '', {}).values[0]), 'job.changed org-1'],
  )
  await allHeard()
  expect((await follower.next()).value).toEqual({ ids: {}, resync: true })
  await tell(onPool, changed, 'org-1', { id: 'after' })
  expect((await follower.next()).value).toEqual({ ids: { id: 'after' } })
  await follower.return?.()
})

test('another process is heard', async () => {
  const follower = live.follow(changed, 'org-1')
  const script = fileURLToPath(new URL('./teller.ts', import.meta.url))
  const child = spawn(process.execPath, [script, database.appUrl, changed.name, 'org-1', 'from afar'], {
    stdio: 'inherit',
  })
  const exited = once(child, 'exit')
  expect((await follower.next()).value).toEqual({ ids: { id: 'from afar' } })
  expect((await exited)[0]).toBe(0)
  await follower.return?.()
})

test('after a lost connection followers are told to read anew, and hear again', async () => {
  const follower = live.follow(changed, 'org-1')
  await database.asOwner(`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'live' and datname = current_database()`)
  expect((await follower.next()).value).toEqual({ ids: {}, resync: true })
  expect(errors.length).toBeGreaterThan(0)
  await tell(onPool, changed, 'org-1', { id: 'again' })
  expect((await follower.next()).value).toEqual({ ids: { id: 'again' } })
  await follower.return?.()
})

test('what is not ours on the channel is passed over', async () => {
  const follower = live.follow(changed, 'org-1')
  const channel = String(tellSql(changed, '', {}).values[0])
  for (const payload of ['', 'no json', '{}', '["job.changed org-1"]', '["job.changed org-1",{"id":7}]', 'null']) {
    await pool.query('select pg_notify($1, $2)', [channel, payload])
  }
  await tell(onPool, changed, 'org-1', { id: 'ours' })
  expect((await follower.next()).value).toEqual({ ids: { id: 'ours' } })
  await follower.return?.()
})

test('news too long to be ids is refused before it reaches the database', () => {
  expect(() => tellSql(changed, 'org-1', { id: 'x'.repeat(7000) })).toThrow('it carries ids, not data')
})

test('all followers end when live is closed', async () => {
  const own = await openLive({ databaseUrl: database.appUrl, onError: (error) => errors.push(error) })
  const follower = own.follow(changed, 'org-1')
  const read = follower.next()
  await own.close()
  expect(await read).toEqual({ done: true, value: undefined })
  const left = () =>
    database.asOwner(
      `select pid from pg_stat_activity where application_name = 'live' and datname = current_database()`,
    )
  await vi.waitFor(async () => expect(await left()).toHaveLength(1))
})
