import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { type AWorkshop, aJob, aWorkshop } from './a-workshop.ts'
import { defineJob, FailJobForGood, type JobRun, PostponeJob } from './index.ts'

const payload = z.object({ n: z.number() })
type Run = JobRun<z.infer<typeof payload>>
const job = defineJob(aJob({ name: 'test.job', payload, retry: { limit: 2, delaySeconds: 0, backoff: true } }))
const narrow = defineJob(aJob({ name: 'test.narrow', payload, concurrency: 2 }))
const alone = defineJob(aJob({ name: 'test.alone', payload, singleton: 'exclusive' }))

let shop: AWorkshop
/** What the worker does with `job`, and what it has seen; each test sets its own. */
let handle: (run: Run) => Promise<unknown>
const runs: Run[] = []
const deaths: { run: Run; error: Error }[] = []
let bury: () => void = () => undefined
let atOnce = 0
let mostAtOnce = 0

beforeAll(async () => {
  shop = await aWorkshop([job, narrow, alone])
  await shop.work({
    jobs: [
      {
        definition: job,
        async run(run: Run) {
          runs.push(run)
          await handle(run)
        },
        async onDead(run: Run, error: Error) {
          deaths.push({ run, error })
          bury()
        },
      },
      {
        definition: narrow,
        async run() {
          atOnce += 1
          mostAtOnce = Math.max(mostAtOnce, atOnce)
          await new Promise((resolve) => setTimeout(resolve, 30))
          atOnce -= 1
        },
      },
    ],
  })
})
afterAll(() => shop.close())

const attemptsAt = (id: string) => runs.filter((run) => run.id === id)
const stateOf = async (id: string) => (await shop.queue.find(job, id))?.state
const within = (seconds: number) => ({ timeout: seconds * 1000, interval: 20 })

test('a job is run with its payload and is then completed', async () => {
  handle = async () => undefined
  const id = await shop.ask(job, { n: 7 })
  await vi.waitFor(async () => expect(await stateOf(id)).toBe('completed'), within(5))
  expect(attemptsAt(id)).toMatchObject([{ payload: { n: 7 }, attempt: 1, isLastAttempt: false }])
})

test('a job is not run before its time', async () => {
  const startAfter = new Date(Date.now() + 1500)
  const ranAt = new Map<string, number>()
  handle = async ({ id }) => ranAt.set(id, Date.now())
  const id = await shop.ask(job, { n: 1 }, { startAfter })
  await vi.waitFor(() => expect(ranAt.get(id)).toBeGreaterThanOrEqual(startAfter.getTime()), within(10))
})

test('a failed job is tried again, and each attempt knows which it is', async () => {
  handle = async ({ attempt }) => {
    if (attempt < 3) throw new TypeError(`attempt ${attempt} failed`)
  }
  const id = await shop.ask(job, { n: 1 })
  await vi.waitFor(async () => expect(await shop.queue.find(job, id)).toMatchObject({ state: 'retry' }), within(5))
  expect((await shop.queue.find(job, id))?.reason).toBe('attempt 1 failed')
  await vi.waitFor(async () => expect(await stateOf(id)).toBe('completed'), within(20))
  expect(attemptsAt(id)).toMatchObject([
    { attempt: 1, isLastAttempt: false },
    { attempt: 2, isLastAttempt: false },
    { attempt: 3, isLastAttempt: true },
  ])
  const complaints = shop.complaints.filter(({ context }) => context.id === id)
  expect(complaints).toMatchObject([
    { context: { doing: 'job', job: 'test.job', attempt: 1, willRetry: true } },
    { context: { attempt: 2, willRetry: true } },
  ])
}, 30_000)

test('a postponed job comes again at its time and has all its attempts left', async () => {
  let postponements = 0
  const until = () => new Date(Date.now() + 1000)
  handle = async () => {
    postponements += 1
    if (postponements <= 4) throw new PostponeJob(until(), 'throttled by the other side')
  }
  const id = await shop.ask(job, { n: 1 })
  await vi.waitFor(async () => expect(await stateOf(id)).toBe('retry'), within(5))
  expect((await shop.queue.find(job, id))?.reason).toBe('throttled by the other side')
  await vi.waitFor(async () => expect(await stateOf(id)).toBe('completed'), within(25))
  const seen = attemptsAt(id)
  expect(seen).toHaveLength(5)
  expect(seen.every(({ attempt, isLastAttempt }) => attempt === 1 && !isLastAttempt)).toBe(true)
}, 30_000)

test('a job that fails for good is dead at once, and its hook is told', async () => {
  handle = async () => {
    throw new FailJobForGood('the account is gone')
  }
  const id = await shop.ask(job, { n: 3 })
  await vi.waitFor(() => expect(deaths.find(({ run }) => run.id === id)).toBeDefined(), within(10))
  expect(attemptsAt(id)).toHaveLength(1)
  expect(await stateOf(id)).toBe('failed')
  const death = deaths.find(({ run }) => run.id === id)
  expect(death?.run.payload).toEqual({ n: 3 })
  expect(death?.error).toMatchObject({ name: 'FailJobForGood', message: 'the account is gone' })
})

test('a job that uses up its attempts is dead with its last reason, and a hook that fails is tried again', async () => {
  handle = async ({ attempt }) => {
    throw new Error(`no luck ${attempt}`)
  }
  let burials = 0
  bury = () => {
    burials += 1
    if (burials === 1) throw new Error('the hook failed')
  }
  const id = await shop.ask(job, { n: 1 })
  await vi.waitFor(() => expect(deaths.filter(({ run }) => run.id === id)).toHaveLength(2), within(30))
  expect(attemptsAt(id).map(({ isLastAttempt }) => isLastAttempt)).toEqual([false, false, true])
  expect(deaths.find(({ run }) => run.id === id)?.error.message).toBe('no luck 3')
  expect(shop.complaints).toContainEqual(
    expect.objectContaining({ context: { doing: 'dead-letter', job: 'test.job', id, willRetry: true } }),
  )
  bury = () => undefined
}, 40_000)

test('a payload that no longer fits is dead with the reason, and never run', async () => {
  const [row] = await shop.sql(
    `insert into pgboss.job (name, data, retry_limit, dead_letter, policy)
     values ('test.job', '{"n": "a secret"}', 2, 'test.job.dead', 'standard') returning id`,
  )
  const id = String(row?.id)
  await vi.waitFor(() => expect(deaths.find(({ run }) => run.id === id)).toBeDefined(), within(10))
  const death = deaths.find(({ run }) => run.id === id)
  expect(death?.error.message).toContain('the payload was refused: n:')
  expect(death?.error.message).not.toContain('a secret')
  expect(death?.run.payload).toEqual({ n: 'a secret' })
  expect(attemptsAt(id)).toEqual([])
})

test('of an error only name and message are kept', async () => {
  handle = async () => {
    throw Object.assign(new FailJobForGood('refused'), { request: { authorization: 'Bearer hunter2' } })
  }
  const id = await shop.ask(job, { n: 1 })
  await vi.waitFor(async () => expect(await stateOf(id)).toBe('failed'), within(10))
  const rows = await shop.sql('select output, source_output from pgboss.job where id = $1 or source_id = $1', [id])
  expect(JSON.stringify(rows)).toContain('refused')
  expect(JSON.stringify(rows)).not.toContain('hunter2')
})

test('no more jobs run at once than the definition allows, and all of them run', async () => {
  for (let n = 0; n < 20; n += 1) await shop.ask(narrow, { n })
  await vi.waitFor(async () => {
    const [left] = await shop.sql(`select count(*)::int n from pgboss.job where name = $1 and state <> 'completed'`, [
      narrow.name,
    ])
    expect(left?.n).toBe(0)
  }, within(10))
  expect(mostAtOnce).toBe(2)
})

test('a job can beat its own heart while it holds the job, and not afterwards', async () => {
  handle = (run) => run.touch()
  const id = await shop.ask(job, { n: 1 })
  await vi.waitFor(async () => expect(await stateOf(id)).toBe('completed'), within(5))
  await expect(attemptsAt(id)[0]?.touch()).rejects.toThrow('no longer this worker')
})
