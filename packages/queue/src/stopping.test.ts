import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { type AWorkshop, aJob, aWorkshop } from './a-workshop.ts'
import { defineJob, type JobRun, WorkerStopping } from './index.ts'

const payload = z.object({})
const job = defineJob(aJob({ name: 'test.long', payload, retry: { limit: 0 } }))
const within = (seconds: number) => ({ timeout: seconds * 1000, interval: 20 })

let shop: AWorkshop
beforeAll(async () => {
  shop = await aWorkshop([job])
})
afterAll(() => shop.close())

/** A worker whose job is running when this returns. */
async function workingOn(run: (run: JobRun<unknown>) => Promise<unknown>) {
  let begun = false
  const worker = await shop.work({
    jobs: [
      {
        definition: job,
        run(given) {
          begun = true
          return run(given)
        },
      },
    ],
  })
  const id = await shop.ask(job, {})
  await vi.waitFor(() => expect(begun).toBe(true), within(5))
  return { worker, id, state: async () => await shop.queue.find(job, id) }
}

test('a worker that stops waits for the job in hand', async () => {
  let finish: () => void = () => undefined
  const { worker, state } = await workingOn(() => new Promise<void>((resolve) => (finish = resolve)))
  const stopped = worker.stop({ timeoutMs: 20_000 })
  finish()
  await stopped
  expect(await state()).toMatchObject({ state: 'completed' })
})

test('a job that heeds its signal is given back, and runs again although it had one attempt only', async () => {
  let reason: unknown
  const { worker, id, state } = await workingOn(async ({ signal }) => {
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
    reason = signal.reason
    throw new Error('cut off')
  })
  await worker.stop({ timeoutMs: 300 })
  expect(reason).toBeInstanceOf(WorkerStopping)
  expect(await state()).toMatchObject({ state: 'retry', reason: 'the worker stopped' })
  const seen: JobRun<unknown>[] = []
  const next = await shop.work({ jobs: [{ definition: job, run: async (run) => seen.push(run) }] })
  await vi.waitFor(async () => expect(await state()).toMatchObject({ state: 'completed' }), within(10))
  expect(seen).toMatchObject([{ id, attempt: 1, isLastAttempt: true }])
  await next.stop({ timeoutMs: 1000 })
})

test('a job that does not heed its signal is given back too, and its late result changes nothing', async () => {
  let finishLate: () => void = () => undefined
  const { worker, id, state } = await workingOn(() => new Promise<void>((resolve) => (finishLate = resolve)))
  await worker.stop({ timeoutMs: 300 })
  expect(await state()).toMatchObject({ state: 'retry' })
  const again = await shop.work({ jobs: [{ definition: job, run: () => new Promise(() => undefined) }] })
  await vi.waitFor(async () => expect(await state()).toMatchObject({ state: 'active' }), within(10))
  finishLate()
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(await state()).toMatchObject({ state: 'active' })
  await again.stop({ timeoutMs: 100 })
  await shop.queue.cancel(job, id)
})

test('a stopped worker takes nothing more', async () => {
  const worker = await shop.work({ jobs: [{ definition: job, run: async () => undefined }] })
  await worker.stop({ timeoutMs: 1000 })
  const id = await shop.ask(job, {})
  await new Promise((resolve) => setTimeout(resolve, 2500))
  expect(await shop.queue.find(job, id)).toMatchObject({ state: 'created' })
  await shop.queue.cancel(job, id)
})
