import { type ADatabase, aDatabase } from '@mci/infra/postgres'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { defineJob, fromClient, fromKysely, installQueue, openQueue, type Queue } from './index.ts'

const greet = defineJob({
  name: 'test.greet',
  payload: z.object({ personId: z.string() }),
  retry: { limit: 2 },
  expireInSeconds: 60,
})
const sync = defineJob({
  name: 'test.sync',
  payload: z.object({}),
  retry: { limit: 2 },
  expireInSeconds: 60,
  singleton: 'exclusive',
})
const tidy = defineJob({
  name: 'test.tidy',
  payload: z.object({}),
  retry: { limit: 2 },
  expireInSeconds: 60,
  singleton: 'waiting',
})
const dated = defineJob({
  name: 'test.dated',
  payload: z.object({ at: z.date() }),
  retry: { limit: 0 },
  expireInSeconds: 60,
})

let database: ADatabase
let queue: Queue & { close(): Promise<void> }
let pool: pg.Pool

beforeAll(async () => {
  database = await aDatabase()
  const { ownerUrl, appUrl, appRole } = database
  await installQueue({ ownerUrl, schema: 'pgboss', grantTo: appRole, jobs: [greet, sync, tidy, dated] })
  pool = new pg.Pool({ connectionString: appUrl })
  queue = await openQueue({
    databaseUrl: appUrl,
    application: 'test',
    onError: (error) => {
      throw error
    },
  })
})
afterAll(async () => {
  await queue.close()
  await pool.end()
  await database.drop()
})

async function within<T>(work: (tx: ReturnType<typeof fromClient>) => Promise<T>, end = 'commit'): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const result = await work(fromClient(client))
    await client.query(end)
    return result
  } finally {
    client.release()
  }
}

test('a job exists when its transaction has committed', async () => {
  const id = await within((tx) => queue.add(tx, greet, { personId: '7' }))
  expect(await queue.find(greet, id ?? '')).toMatchObject({ id, state: 'created', reason: null, finishedAt: null })
})

test('a job is not seen before its transaction has committed', async () => {
  await within(async (tx) => {
    const id = await queue.add(tx, greet, { personId: '7' })
    expect(await queue.find(greet, id ?? '')).toBeNull()
  })
})

test('a job goes with the transaction that is rolled back', async () => {
  const id = await within((tx) => queue.add(tx, greet, { personId: '7' }), 'rollback')
  expect(id).toBeTypeOf('string')
  expect(await queue.find(greet, id ?? '')).toBeNull()
})

test('a Kysely transaction commits and rolls back its jobs', async () => {
  const kysely = new Kysely({ dialect: new PostgresDialect({ pool }) })
  const kept = await kysely.startTransaction().execute()
  const keptId = await queue.add(fromKysely(kept), greet, { personId: '7' })
  await kept.commit().execute()
  const undone = await kysely.startTransaction().execute()
  const undoneId = await queue.add(fromKysely(undone), greet, { personId: '7' })
  await undone.rollback().execute()
  expect(await queue.find(greet, keptId ?? '')).toMatchObject({ state: 'created' })
  expect(await queue.find(greet, undoneId ?? '')).toBeNull()
})

test('a job outside a transaction is refused', () => {
  const kysely = new Kysely({ dialect: new PostgresDialect({ pool }) })
  expect(() => fromKysely(undefined)).toThrow('inside an open transaction')
  expect(() => fromKysely(kysely)).toThrow('inside an open transaction')
})

test('a payload of the wrong shape is refused and the transaction goes on', async () => {
  const wrong = { personId: 7 } as unknown as { personId: string }
  const id = await within(async (tx) => {
    await expect(queue.add(tx, greet, wrong)).rejects.toThrow('personId')
    return queue.add(tx, greet, { personId: '7' })
  })
  expect(await queue.find(greet, id ?? '')).not.toBeNull()
})

test('a payload that JSON would change is refused', async () => {
  await expect(within((tx) => queue.add(tx, dated, { at: new Date() }))).rejects.toThrow('expected date')
})

test('an exclusive job is refused while one with its key waits, and not once that is cancelled', async () => {
  const first = await within((tx) => queue.add(tx, sync, {}, { key: 'account-1' }))
  const other = await within((tx) => queue.add(tx, sync, {}, { key: 'account-2' }))
  expect(other).toBeTypeOf('string')
  expect(await within((tx) => queue.add(tx, sync, {}, { key: 'account-1' }))).toBeNull()
  await queue.cancel(sync, first ?? '')
  expect(await queue.find(sync, first ?? '')).toMatchObject({ state: 'cancelled' })
  expect(await within((tx) => queue.add(tx, sync, {}, { key: 'account-1' }))).toBeTypeOf('string')
})

test('a waiting job is refused while one waits, and not while one runs', async () => {
  const first = await within((tx) => queue.add(tx, tidy, {}))
  expect(first).toBeTypeOf('string')
  expect(await within((tx) => queue.add(tx, tidy, {}))).toBeNull()
  await pool.query(`update pgboss.job set state = 'active' where id = $1`, [first])
  const both = await Promise.all([1, 2].map(() => within((tx) => queue.add(tx, tidy, {}))))
  expect(both.filter((id) => id !== null)).toHaveLength(1)
})

test('a cancellation goes with the transaction that is rolled back', async () => {
  const id = (await within((tx) => queue.add(tx, greet, { personId: '7' }))) ?? ''
  await within((tx) => queue.cancel(greet, id, tx), 'rollback')
  expect(await queue.find(greet, id)).toMatchObject({ state: 'created' })
})

test('an exclusive job without a key is refused', async () => {
  await expect(within((tx) => queue.add(tx, sync, {}))).rejects.toThrow('has none')
})
