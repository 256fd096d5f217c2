import { type ADatabase, aDatabase } from '@mci/infra/postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { aJob, aWorkshop } from './a-workshop.ts'
import { defineJob, installQueue, openQueue, startWorker } from './index.ts'

const payload = z.object({})
const job = defineJob(aJob({ name: 'test.job', payload, retry: { limit: 3, backoff: true } }))
const onError = (error: unknown) => {
  throw error
}

let database: ADatabase
beforeAll(async () => {
  database = await aDatabase()
})
afterAll(() => database.drop())

const install = (jobs = [job]) =>
  installQueue({ ownerUrl: database.ownerUrl, schema: 'pgboss', grantTo: database.appRole, jobs })

test('before the queue is installed nothing opens, and the error says what is missing', async () => {
  const { appUrl } = database
  await expect(openQueue({ databaseUrl: appUrl, application: 'test', onError })).rejects.toThrow('not installed')
})

test('two replicas may install at the same time, and again later', async () => {
  await Promise.all([install(), install()])
  await install()
})

test('a job without a queue keeps the worker from starting', async () => {
  const other = defineJob(aJob({ name: 'test.other', payload }))
  const jobs = [{ definition: other, run: async () => undefined }]
  await expect(startWorker({ databaseUrl: database.appUrl, jobs, onError })).rejects.toThrow(
    'not installed: test.other, test.other.dead',
  )
})

test('changed options reach an existing queue', async () => {
  await install([defineJob({ ...job, retry: { limit: 7 }, expireInSeconds: 99, heartbeatSeconds: 30 })])
  const queue = await database.asOwner('select * from pgboss.queue where name = $1', [job.name])
  expect(queue).toMatchObject([
    { retry_limit: 7, retry_backoff: false, retry_delay_max: null, expire_seconds: 99, heartbeat_seconds: 30 },
  ])
})

test('a job cannot become exclusive under its old name', async () => {
  await expect(install([defineJob({ ...job, singleton: 'exclusive' })])).rejects.toThrow('rename the job')
})

test('slips in a definition show at once', () => {
  expect(() => defineJob({ ...job, name: 'a job' })).toThrow('a name has')
  expect(() => defineJob({ ...job, heartbeatSeconds: 5 })).toThrow('at least 10')
  expect(() => defineJob({ ...job, retry: { limit: -1 } })).toThrow('retry.limit')
})

test('a role that owns nothing does all the upkeep and can change nothing else', async () => {
  const shop = await aWorkshop([job])
  try {
    await shop.work({ monitorSeconds: 1, jobs: [{ definition: job, run: async () => undefined }], schedules: [] })
    const monitored = () => shop.sql('select monitor_on, maintain_on from pgboss.queue where name = $1', [job.name])
    await expect.poll(monitored, { timeout: 10_000 }).toMatchObject([{ monitor_on: expect.any(Date) }])
    await expect.poll(monitored, { timeout: 10_000 }).toMatchObject([{ maintain_on: expect.any(Date) }])
    const owned = await shop.sql('select relname from pg_class where relowner = current_user::regrole')
    expect(owned).toEqual([])
    await expect(shop.sql('drop table pgboss.job')).rejects.toThrow('must be owner')
    await expect(shop.sql('create table pgboss.mine ()')).rejects.toThrow('permission denied')
    await expect(shop.sql('truncate pgboss.job')).rejects.toThrow('permission denied')
    expect(shop.complaints).toEqual([])
  } finally {
    await shop.close()
  }
})
