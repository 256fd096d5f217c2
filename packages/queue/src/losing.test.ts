import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { type AWorkshop, aJob, aWorkshop } from './a-workshop.ts'
import { AttemptLost, defineJob, type JobRun } from './index.ts'

const payload = z.object({})
const slow = defineJob(aJob({ name: 'test.slow', payload, expireInSeconds: 1, retry: { limit: 1, delaySeconds: 0 } }))
const held = defineJob(aJob({ name: 'test.held', payload, heartbeatSeconds: 10 }))
const plain = defineJob(aJob({ name: 'test.plain', payload }))

const within = (seconds: number) => ({ timeout: seconds * 1000, interval: 20 })
const aborted = ({ signal }: JobRun<unknown>) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))

let shop: AWorkshop
let seen: JobRun<unknown>[] = []
beforeAll(async () => {
  shop = await aWorkshop([slow, held, plain])
  const run = (given: JobRun<unknown>) => {
    seen.push(given)
    return given.attempt === 1 ? aborted(given) : Promise.resolve()
  }
  await shop.work({
    jobs: [
      { definition: slow, run },
      { definition: held, run },
      { definition: plain, run: async (given) => seen.push(given) },
    ],
  })
})
afterAll(() => shop.close())

test('an attempt that takes too long is aborted, reported once and tried again', async () => {
  const id = await shop.ask(slow, {})
  await vi.waitFor(
    async () => expect(await shop.queue.find(slow, id)).toMatchObject({ state: 'completed' }),
    within(15),
  )
  expect(seen.map(({ attempt }) => attempt)).toEqual([1, 2])
  expect(shop.complaints).toMatchObject([
    { error: expect.any(AttemptLost), context: { job: slow.name, id, attempt: 1 } },
  ])
}, 20_000)

test('a running job hears that it was cancelled, and stays cancelled', async () => {
  seen = []
  const id = await shop.ask(held, {})
  await vi.waitFor(() => expect(seen).toHaveLength(1), within(5))
  await shop.queue.cancel(held, id)
  await vi.waitFor(() => expect(seen[0]?.signal.reason).toBeInstanceOf(AttemptLost), within(10))
  expect(await shop.queue.find(held, id)).toMatchObject({ state: 'cancelled' })
}, 20_000)

test('a worker whose connections are cut goes on by itself', async () => {
  seen = []
  await shop.database.asOwner(`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'queue-worker' and datname = current_database()`)
  await vi.waitFor(() =>
    expect(shop.complaints).toContainEqual(expect.objectContaining({ context: { doing: 'queue' } })),
  )
  const id = await shop.ask(plain, {})
  await vi.waitFor(
    async () => expect(await shop.queue.find(plain, id)).toMatchObject({ state: 'completed' }),
    within(15),
  )
  expect(seen).toHaveLength(1)
}, 20_000)
