import { getEventListeners } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type ADatabase, aDatabase } from '@mci/infra/postgres'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defineTopic, type Live, openLive, tell } from './index.ts'

const changed = defineTopic('job.changed')
let database: ADatabase
let live: Live
let pool: pg.Pool
beforeAll(async () => {
  database = await aDatabase()
  pool = new pg.Pool({ connectionString: database.appUrl })
  live = await openLive({
    databaseUrl: database.appUrl,
    onError: (error) => {
      throw error
    },
  })
})
afterAll(async () => {
  await live.close()
  await pool.end()
  await database.drop()
})

const onPool = { executeSql: (sql: string, values?: unknown[]) => pool.query(sql, values) }

test('a loop over a follower ends with the signal, and no listener is left on it', async () => {
  const leaving = new AbortController()
  const follower = live.follow(changed, 'org-1', { signal: leaving.signal })
  const heard: string[] = []
  const loop = (async () => {
    for await (const { ids } of follower) {
      heard.push(ids.id ?? '')
      leaving.abort()
    }
  })()
  await tell(onPool, changed, 'org-1', { id: '1' })
  await loop
  expect(heard).toEqual(['1'])
  expect(getEventListeners(leaving.signal, 'abort')).toEqual([])
})

test('a loop that breaks off leaves no listener on its signal', async () => {
  const { signal } = new AbortController()
  const follower = live.follow(changed, 'org-1', { signal })
  await tell(onPool, changed, 'org-1', { id: '1' })
  for await (const _ of follower) break
  expect(getEventListeners(signal, 'abort')).toEqual([])
  expect(await follower.next()).toEqual({ done: true, value: undefined })
})

test('a signal that was aborted before gives a follower that has ended', async () => {
  const follower = live.follow(changed, 'org-1', { signal: AbortSignal.abort() })
  expect(await follower.next()).toEqual({ done: true, value: undefined })
})

test('a follower that has ended is forgotten, with what waited for it', async () => {
  setFlagsFromString('--expose-gc')
  const collectGarbage: () => void = runInNewContext('gc')
  const registry = new FinalizationRegistry<string>(() => {
    forgotten += 1
  })
  let forgotten = 0
  for (let n = 0; n < 100; n += 1) {
    const leaving = new AbortController()
    registry.register(live.follow(changed, `org-${n}`, { signal: leaving.signal }), '')
    leaving.abort()
  }
  await expect
    .poll(
      () => {
        collectGarbage()
        return forgotten
      },
      { timeout: 10_000 },
    )
    .toBe(100)
})

test('two thousand followers hear without a warning of leaking listeners', async () => {
  const warnings: Error[] = []
  const warned = (warning: Error) => warnings.push(warning)
  process.on('warning', warned)
  const followers = Array.from({ length: 2000 }, () => live.follow(changed, 'everyone'))
  const reads = followers.map((follower) => follower.next())
  await tell(onPool, changed, 'everyone', { id: 'news' })
  const heard = await Promise.all(reads)
  expect(heard.every(({ value }) => value?.ids.id === 'news')).toBe(true)
  await Promise.all(followers.map((follower) => follower.return?.()))
  process.off('warning', warned)
  expect(warnings).toEqual([])
})
