import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { type AWorkshop, aJob, aWorkshop } from './a-workshop.ts'
import { defineJob, type JobRun } from './index.ts'

const killed = defineJob(aJob({ name: 'test.killed', payload: z.object({}), heartbeatSeconds: 10 }))
const stalled = defineJob(aJob({ name: 'test.stalled', payload: z.object({}), concurrency: 1 }))

let shop: AWorkshop
let child: ChildProcess | undefined
beforeAll(async () => {
  shop = await aWorkshop([killed, stalled])
})
afterAll(async () => {
  child?.kill('SIGKILL')
  await shop.close()
})

const within = (seconds: number) => ({ timeout: seconds * 1000, interval: 50 })

test('the job of a killed worker runs again in another', async () => {
  const script = fileURLToPath(new URL('./endless-worker.ts', import.meta.url))
  child = spawn(process.execPath, [script, shop.database.appUrl, killed.name], { stdio: ['ignore', 'pipe', 'inherit'] })
  const output = once(child.stdout as NonNullable<typeof child.stdout>, 'data')
  const id = await shop.ask(killed, {})
  expect(String((await output)[0]).trim()).toBe(id)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(await shop.queue.find(killed, id)).toMatchObject({ state: 'active' })

  const seen: JobRun<unknown>[] = []
  const worker = await shop.work({
    monitorSeconds: 2,
    jobs: [{ definition: killed, run: async (run) => seen.push(run) }],
  })
  await vi.waitFor(
    async () => expect(await shop.queue.find(killed, id)).toMatchObject({ state: 'completed' }),
    within(40),
  )
  expect(seen).toMatchObject([{ id, attempt: 2, isLastAttempt: true }])
  await worker.stop({ timeoutMs: 1000 })
}, 60_000)

test('the result of a worker that was taken for dead is ignored', async () => {
  const ends: ((error?: Error) => void)[] = []
  const run = () => new Promise<void>((resolve, reject) => ends.push((error) => (error ? reject(error) : resolve())))
  const jobs = [{ definition: stalled, run }]
  await shop.work({ monitorSeconds: 1, jobs })
  await shop.work({ monitorSeconds: 1, jobs })
  const id = await shop.ask(stalled, {})
  await vi.waitFor(() => expect(ends).toHaveLength(1), within(5))
  // As if the first worker's process had been frozen: its last beat is long ago.
  await shop.sql(`update pgboss.job set heartbeat_on = now() - interval '1 hour' where id = $1`, [id])
  await vi.waitFor(() => expect(ends).toHaveLength(2), within(20))
  ends[0]?.(new Error('too late'))
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(await shop.queue.find(stalled, id)).toMatchObject({ state: 'active' })
  ends[1]?.()
  await vi.waitFor(
    async () => expect(await shop.queue.find(stalled, id)).toMatchObject({ state: 'completed' }),
    within(5),
  )
}, 40_000)
