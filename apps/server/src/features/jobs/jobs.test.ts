import { installQueue } from '@mci/queue'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Caller, given } from '../../../test/given.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { openWork } from '../../boot/open-work.ts'
import { startJobs } from '../../boot/start-jobs.ts'
import type { Feature } from '../../work/feature.ts'
import type { Work } from '../../work/work.ts'
import { askFor } from './ask-for.ts'
import { Job } from './job.entity.ts'
import { JobStopped } from './job-failure.ts'
import { asFeatureJob } from './run-tracked.ts'
import { expectParts } from './settle.ts'
import { defineTrackedJob } from './tracked-job.ts'
import type { Tracker } from './tracker.ts'

/** What the next run of the test's own job does; the whole machinery around it is the product's. */
type Script = (work: Work, job: Job, tracker: Tracker) => Promise<void>
const scripts = new Map<string, Script>()
const input = z.object({ script: z.string() })
const steps = [
  { key: 'REPORT', weight: 0.5 },
  { key: 'CREATIVES', weight: 0.5 },
]
const run = async (work: Work, job: Job, { script }: { script: string }, tracker: Tracker) => {
  await scripts.get(script)?.(work, job, tracker)
  return {}
}
const whole = defineTrackedJob({
  name: 'test_whole',
  input,
  retry: { limit: 1, delaySeconds: 0 },
  expireInSeconds: 60,
  concurrency: 4,
  steps,
  run,
})
const part = defineTrackedJob({
  name: 'test_part',
  input,
  retry: { limit: 0 },
  expireInSeconds: 60,
  concurrency: 4,
  run,
})
const feature: Feature = { name: 'test', jobs: [asFeatureJob(whole), asFeatureJob(part)] }

let server: TestServer
let owner: Caller
beforeAll(async () => {
  server = await withServer({ worker: false })
  owner = await given(server).owner()
  const jobs = [whole.definition, part.definition]
  await installQueue({ ownerUrl: server.database.url, schema: 'pgboss', grantTo: 'mci_app', jobs })
  const worker = await startJobs(server.world, [feature], server.env.databaseUrl)
  const close = server.close.bind(server)
  Object.assign(server, {
    close: async () => {
      await worker.stop({ timeoutMs: 1_000 })
      await close()
    },
  })
})
afterAll(() => server?.close())

const system = () => openWork(server.world, { kind: 'system', organizationId: owner.organizationId ?? '' }, 'en')
async function begin(script: Script, options: { lockKey?: string } = {}): Promise<string> {
  const name = crypto.randomUUID()
  scripts.set(name, script)
  const work = system()
  const { job } = await work.em.transactional((em) =>
    askFor(em, work, whole, { input: { script: name }, message: { key: 'jobs.waiting' }, ...options }),
  )
  return job.id
}
const read = async (id: string, fields = 'status progress message attempts error { code reference message }') =>
  (await owner.get(`query ($id: ID!) { job(id: $id) { ${fields} } }`, { id })).job

describe('a job that people can watch', () => {
  it('tells every step, never goes back, and ends', async () => {
    const id = await begin(async (_work, _job, tracker) => {
      for (const done of [1, 5, 3, 9]) await tracker.step('REPORT', { done, total: 10, status: 'RUNNING' })
      await tracker.step('REPORT', { status: 'DONE' })
    })
    const seen = await owner.follow(id)
    const progress = seen.map((each) => each.progress)
    expect(progress).toEqual([...progress].sort((a, b) => a - b))
    expect(seen.at(-1)).toMatchObject({ status: 'COMPLETED', progress: 1 })
  })

  it('gives a late follower the present state and ends at once', async () => {
    const id = await begin(async () => {})
    await owner.follow(id)
    expect(await owner.follow(id)).toEqual([expect.objectContaining({ status: 'COMPLETED' })])
    await expect(owner.follow('018f0000-0000-7000-8000-000000000000')).rejects.toThrow(/NOT_FOUND/)
    await expect(owner.follow('nonsense')).rejects.toThrow(/NOT_FOUND/)
  })

  it('is heard of by the organisation, and by no other', async () => {
    const stranger = await given(server).owner()
    const listen = (caller: Caller) => {
      const heard: string[] = []
      const stop = caller
        .stream()
        .subscribe<{ jobsChanged: { id: string } }>(
          { query: 'subscription { jobsChanged { id } }' },
          { next: ({ data }) => void (data && heard.push(data.jobsChanged.id)), error: () => {}, complete: () => {} },
        )
      return { heard, stop }
    }
    const [mine, theirs] = [listen(owner), listen(stranger)]
    await expect
      .poll(async () => {
        await owner.follow(await begin(async () => {}))
        return mine.heard.length
      })
      .toBeGreaterThan(0)
    expect(theirs.heard).toEqual([])
    mine.stop()
    theirs.stop()
  })

  it('holds its lock while it waits or runs, and no longer', async () => {
    let release = () => {}
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    const first = await begin(() => gate, { lockKey: 'one' })
    const tries = await Promise.all(Array.from({ length: 5 }, () => begin(async () => {}, { lockKey: 'one' })))
    expect(new Set(tries)).toEqual(new Set([first]))
    release()
    await owner.follow(first)
    expect(await begin(async () => {}, { lockKey: 'one' })).not.toBe(first)
  })
})

describe('a job that fails', () => {
  it('is tried again as often as it may, and then says why, with a reference that the log has', async () => {
    const id = await begin(async () => {
      throw new Error('a secret of the house')
    })
    await owner.follow(id)
    const job = await read(id)
    expect(job).toMatchObject({ status: 'FAILED', attempts: 2, error: { code: 'INTERNAL' } })
    expect(JSON.stringify(job)).not.toContain('secret')
    expect(
      server.logged.some((line) => line.includes(job.error.reference) && line.includes('a secret of the house')),
    ).toBe(true)
  })

  it('is not tried again when only a person can help', async () => {
    const id = await begin(async () => {
      throw new JobStopped('CONNECTION_EXPIRED')
    })
    await owner.follow(id)
    expect(await read(id)).toMatchObject({ status: 'FAILED', attempts: 1, error: { code: 'CONNECTION_EXPIRED' } })
  })

  it('can be asked for again, as a new job; one that went well cannot', async () => {
    const retry =
      'mutation ($id: ID!) { retryJob(input: { jobId: $id }) { __typename ... on Job { id } ... on Problem { message } } }'
    const id = await begin(async () => {
      throw new JobStopped('INTERNAL')
    })
    await owner.follow(id)
    const again = (await owner.get(retry, { id })).retryJob
    expect(again.__typename).toBe('Job')
    expect(again.id).not.toBe(id)
    const good = await begin(async () => {})
    await owner.follow(good)
    expect((await owner.get(retry, { id: good })).retryJob.__typename).toBe('JobNotRetryable')
    expect((await owner.get(retry, { id: 'nonsense' })).retryJob.__typename).toBe('NotFound')
  })
})

describe('a job that is cancelled or taken over', () => {
  it('stops at its next step, and what it would write later does not land', async () => {
    let reached = false
    let began = () => {}
    const isRunning = new Promise<void>((resolve) => {
      began = resolve
    })
    let go = () => {}
    const gate = new Promise<void>((resolve) => {
      go = resolve
    })
    const id = await begin(async (_work, _job, tracker) => {
      began()
      await gate
      await tracker.step('REPORT', { done: 1, total: 1 })
      reached = true
    })
    await isRunning
    const cancel = 'mutation ($id: ID!) { cancelJob(input: { jobId: $id }) { __typename } }'
    expect((await owner.get(cancel, { id })).cancelJob.__typename).toBe('Job')
    expect((await owner.get(cancel, { id })).cancelJob.__typename).toBe('JobNotCancelable')
    go()
    await owner.follow(id)
    await expect
      .poll(() => server.logged.some((line) => line.includes(id) && line.includes('cancelled or taken over')))
      .toBe(true)
    expect(reached).toBe(false)
    expect((await read(id)).status).toBe('CANCELED')
  })

  it('lets only the newest attempt write', async () => {
    const id = await begin(async (work, job, tracker) => {
      if (job.attempts > 1) return
      await work.em.fork().transactional((em) => em.nativeUpdate(Job, { id: job.id }, { attempts: 7 }))
      await tracker.step('REPORT', { done: 1, total: 1 })
    })
    await expect
      .poll(() => server.logged.some((line) => line.includes(id) && line.includes('cancelled or taken over')))
      .toBe(true)
    expect((await read(id)).progress).toBe(0)
  })
})

describe('a job of parts', () => {
  const withParts =
    (outcomes: readonly ('good' | 'bad')[]): Script =>
    async (work, job, tracker) => {
      await tracker.step('REPORT', { status: 'DONE' })
      await tracker.commit(async (em) => {
        await expectParts(em, job.id, { CREATIVES: outcomes.length })
        for (const outcome of outcomes) {
          const script = crypto.randomUUID()
          scripts.set(script, async () => {
            if (outcome === 'bad') throw new JobStopped('PICTURE_UNREADABLE')
          })
          await askFor(em, work, part, {
            input: { script },
            message: { key: 'jobs.waiting' },
            parent: { id: job.id, step: 'CREATIVES' },
          })
        }
      })
    }

  it('ends with the last of them, whichever that is', async () => {
    const id = await begin(withParts(['good', 'good', 'good', 'good', 'good']))
    const seen = await owner.follow(id, 'status progress steps { key status done total } children { status }')
    expect(seen.at(-1)).toMatchObject({
      status: 'COMPLETED',
      progress: 1,
      steps: [{ key: 'REPORT' }, { key: 'CREATIVES', status: 'DONE', done: 5, total: 5 }],
    })
    expect(seen.at(-1).children.every((each: { status: string }) => each.status === 'COMPLETED')).toBe(true)
    const progress = seen.map((each) => each.progress)
    expect(progress).toEqual([...progress].sort((a, b) => a - b))
  })

  it('says how many failed, and is not listed by its parts', async () => {
    const id = await begin(withParts(['good', 'bad', 'good']))
    await owner.follow(id)
    expect(await read(id)).toMatchObject({ status: 'COMPLETED', message: 'done; 1 of 3 parts failed' })
    const { jobs } = await owner.get('{ jobs(filter: { names: ["test_part"] }) { totalCount } }')
    expect(jobs.totalCount).toBe(0)
    const parts = await owner.get(
      '{ jobs(filter: { names: ["test_part"], topLevel: false, statuses: [FAILED] }) { totalCount } }',
    )
    expect(parts.jobs.totalCount).toBe(1)
  })
})
