import { installQueue, type Worker } from '@mci/queue'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { connect } from '../../../test/at-meta.ts'
import { type Caller, given } from '../../../test/given.ts'
import { askSync, metaCalls, rowsOf, switchedOn, type TestAccount } from '../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { features } from '../../boot/features.ts'
import { startJobs } from '../../boot/start-jobs.ts'
import type { Feature } from '../../work/feature.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import { askFor } from './ask-for.ts'
import { giveUpPaused } from './give-up-paused.ts'
import type { Job } from './job.entity.ts'
import { JobStopped } from './job-failure.ts'
import { resumePaused } from './resume-paused.ts'
import { asFeatureJob } from './run-tracked.ts'
import { expectParts } from './settle.ts'
import { defineTrackedJob } from './tracked-job.ts'
import type { Tracker } from './tracker.ts'

/** What the next run of the test's own job does. */
const scripts = new Map<string, (work: Work, job: Job, tracker: Tracker) => Promise<void>>()
const scripted = defineTrackedJob({
  name: 'test_pausing',
  input: z.object({ script: z.string() }),
  retry: { limit: 0 },
  expireInSeconds: 60,
  steps: [{ key: 'CREATIVES', weight: 1 }],
  run: async (work, job, { script }, tracker) => {
    await scripts.get(script)?.(work, job, tracker)
    return {}
  },
})
const own: Feature = { name: 'test', jobs: [asFeatureJob(scripted)] }

let server: TestServer
let owner: Caller
let account: TestAccount
let worker: Worker
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  await installQueue({
    ownerUrl: server.database.url,
    schema: 'pgboss',
    grantTo: 'mci_app',
    jobs: [scripted.definition],
  })
  owner = await given(server).owner()
  account = await switchedOn(owner, 'bruno', 'main')
  // What later features add to a reading stays undone.
  const upToInsights = features.slice(0, features.findIndex(({ name }) => name === 'insights') + 1)
  worker = await startJobs(server.world, [...upToInsights, own], server.env.databaseUrl)
})
afterAll(async () => {
  await worker?.stop({ timeoutMs: 1_000 })
  await server?.close()
})

const system = () => server.workIn(owner.organizationId ?? '')
const fields =
  'id status progress message pausedFor isCancelable attempts error { code message } steps { key status done }'
const read = async (id: string) =>
  (await owner.get(`query ($id: ID!) { job(id: $id) { ${fields} children { id pausedFor } } }`, { id })).job
const isPaused = (id: string) => expect.poll(async () => (await read(id)).pausedFor, slow).toBe('CONNECTION')
const slow = { timeout: 15_000, interval: 50 }
const facts = () => rowsOf(owner, 'select meta_ad_id, day::text, spend, leads from insight_day order by 1, 2')
const queued = async (id: string) => {
  const sql = `select count(*)::int as n from pgboss.job where data->>'jobId' = $1 and state in ('created', 'retry', 'active')`
  return (await rowsOf(owner, sql, [id]))[0].n
}

/** A job about the account that stops as long as `isReached` says no. */
async function stopping(more: object, isReached: () => boolean = () => false): Promise<string> {
  const script = crypto.randomUUID()
  scripts.set(script, async () => {
    if (!isReached()) throw new JobStopped('CONNECTION_EXPIRED')
  })
  const work = system()
  const asked = { input: { script }, message: { key: 'jobs.waiting' }, adAccountId: account.id, ...more }
  const { job } = await work.em.transactional((em) => askFor(em, work, scripted, asked))
  return job.id
}

const resume = (adAccountIds: string[]) => {
  const work = system()
  return work.em.transactional((em) => resumePaused(em, work, adAccountIds))
}

describe('a reading whose token ends in the middle', () => {
  // Three pages of Meta's thousand rows.
  const window = { from: '2026-08-21', to: '2026-11-18' }
  const sync = async () => (await askSync(owner, { adAccountId: account.id, objective: 'LEAD', window })).id as string
  const isRead = async (id: string) => (await read(id)).steps.slice(0, 2).every((step: Step) => step.status === 'DONE')
  const open = async () =>
    (await owner.get('{ notices(filter: { isOpen: true }) { edges { node { kind message } } } }')).notices.edges.map(
      ({ node }: { node: object }) => node,
    )
  const reports = (before: number) => metaCalls(server, before).filter((path) => path === 'insights').length

  it('waits with its pages, and goes on behind them when the profile is reconnected', async () => {
    const first = await sync()
    await expect.poll(() => isRead(first), slow).toBe(true)
    const expected = await facts()
    await rowsOf(owner, `update job set status = 'CANCELED'`)
    for (const table of ['insight_day', 'account_day', 'report_page']) await rowsOf(owner, `delete from ${table}`)

    const before = metaCalls(server).length
    server.sandbox.control.addFault({ match: { path: '/insights$' }, kind: 'tokenExpired', afterCalls: 1 })
    const id = await sync()
    const kept = () => rowsOf(owner, 'select place from report_page where job_id = $1', [id])
    await isPaused(id)
    server.sandbox.control.endTokens('bruno', 463)
    const paused = await read(id)
    expect(paused).toMatchObject({ status: 'PENDING', attempts: 1, error: null, isCancelable: true })
    expect(paused.message).toBe('waits for the profile to be reconnected')
    expect([(await kept()).length, await queued(id)]).toEqual([1, 0])
    expect(await facts()).toEqual([])
    const about = await owner.get(`{ adAccount(id: "${account.id}") { unavailableBecause } }`)
    expect(about.adAccount.unavailableBecause).toBe("Bruno Tavares's token has expired")
    expect(await open()).toMatchObject([
      { kind: 'TOKEN_ENDED', message: expect.stringContaining('1 account that is switched on cannot be read') },
    ])

    await connect(owner, { profile: 'bruno' })
    expect(await open()).toEqual([])
    await expect.poll(() => isRead(id), slow).toBe(true)
    expect(await read(id)).toMatchObject({ pausedFor: null, attempts: 2 })
    expect((await read(id)).progress).toBeGreaterThan(paused.progress)
    expect(await facts()).toEqual(expected)
    // The first page, the second that was refused, and from there on.
    const pages = reports(before) - 1
    server.sandbox.control.clearFaults()
    const again = metaCalls(server).length
    await rowsOf(owner, `update job set status = 'CANCELED'`)
    const undisturbed = await sync()
    await expect.poll(() => isRead(undisturbed), slow).toBe(true)
    expect(pages).toBe(reports(again))
  }, 60_000)
})

interface Step {
  status: string
}

describe('a job that waits for a profile', () => {
  it('holds its lock: asking again, or for a repetition, answers it', async () => {
    const id = await stopping({ lockKey: 'one' })
    await isPaused(id)
    expect(await stopping({ lockKey: 'one' })).toBe(id)
    const retry = 'mutation ($id: ID!) { retryJob(input: { jobId: $id }) { ... on Job { id pausedFor } } }'
    expect((await owner.get(retry, { id })).retryJob).toEqual({ id, pausedFor: 'CONNECTION' })
    expect(await queued(id)).toBe(0)
  })

  it('is not run when its worker was killed before it could tell the queue', async () => {
    const id = await stopping({})
    await isPaused(id)
    const { queue, em, actor } = system()
    const payload = { organizationId: actor.organizationId, jobId: id }
    await em.transactional((tx) => queue.add(transactionOf(tx), scripted.definition, payload))
    await expect.poll(() => queued(id), slow).toBe(0)
    expect(await read(id)).toMatchObject({ status: 'PENDING', pausedFor: 'CONNECTION', attempts: 1 })
  })

  it('is cancelled like any other, and stays so when the profile comes back', async () => {
    const id = await stopping({})
    await isPaused(id)
    await owner.get('mutation ($id: ID!) { cancelJob(input: { jobId: $id }) { __typename } }', { id })
    await resume([account.id])
    expect(await read(id)).toMatchObject({ status: 'CANCELED', pausedFor: null })
    expect(await queued(id)).toBe(0)
  })

  it('is queued once, however many profiles come back at once, and not for those of other accounts', async () => {
    let isReached = false
    const id = await stopping({}, () => isReached)
    await isPaused(id)
    await resume([crypto.randomUUID()])
    expect(await read(id)).toMatchObject({ pausedFor: 'CONNECTION' })
    isReached = true
    await Promise.all(Array.from({ length: 5 }, () => resume([account.id])))
    await owner.follow(id)
    expect(await read(id)).toMatchObject({ status: 'COMPLETED', attempts: 2 })
  })

  it('goes on at once when its profile was connected while it was stopping', async () => {
    const script = crypto.randomUUID()
    scripts.set(script, async (_work, job) => {
      if (job.attempts > 1) return
      server.sandbox.control.advanceClock(1)
      await connect(owner, { profile: 'bruno' })
      throw new JobStopped('CONNECTION_EXPIRED')
    })
    const id = await stopping({ input: { script } })
    await owner.follow(id)
    expect(await read(id)).toMatchObject({ status: 'COMPLETED', attempts: 2 })
  })

  it('keeps the whole that it is a part of open, which says so', async () => {
    let isReached = false
    const script = crypto.randomUUID()
    scripts.set(script, async (work, job, tracker) => {
      const parts = ['good', 'bad'].map((name) => {
        const part = crypto.randomUUID()
        scripts.set(part, async () => {
          if (name === 'bad' && !isReached) throw new JobStopped('CONNECTION_EXPIRED')
        })
        return part
      })
      await tracker.commit(async (em) => {
        await expectParts(em, job.id, { CREATIVES: parts.length })
        for (const part of parts) {
          const parent = { id: job.id, step: 'CREATIVES' }
          const message = { key: 'jobs.waiting' }
          await askFor(em, work, scripted, { input: { script: part }, message, parent, adAccountId: account.id })
        }
      })
    })
    const id = await stopping({ input: { script } })
    await isPaused(id)
    await expect.poll(async () => (await read(id)).steps[0].done, slow).toBe(1)
    const { status, children } = await read(id)
    expect(status).toBe('PROCESSING')
    expect(children.map(({ pausedFor }: { pausedFor: string | null }) => pausedFor).sort()).toEqual([
      'CONNECTION',
      null,
    ])
    isReached = true
    await resume([account.id])
    const seen = await owner.follow(id)
    expect(seen.at(-1)).toMatchObject({ status: 'COMPLETED', message: 'done' })
  })

  it('fails when it is about no account: no reconnecting would bring it back', async () => {
    const id = await stopping({ adAccountId: null })
    await owner.follow(id)
    expect(await read(id)).toMatchObject({ status: 'FAILED', pausedFor: null, error: { code: 'CONNECTION_EXPIRED' } })
  })

  it('is given up after 30 days of waiting, however long it had run before, and says so', async () => {
    const id = await stopping({})
    await isPaused(id)
    await rowsOf(owner, `update job set created_at = created_at - interval '25 days' where id = $1`, [id])
    server.sandbox.control.advanceClock(29 * 24 * 60 * 60)
    await giveUpPaused(system())
    expect(await read(id)).toMatchObject({ pausedFor: 'CONNECTION' })
    server.sandbox.control.advanceClock(2 * 24 * 60 * 60)
    await giveUpPaused(system())
    const { status, error } = await read(id)
    expect([status, error.code]).toEqual(['FAILED', 'NEVER_RECONNECTED'])
    expect(error.message).toBe(
      'The profile was not reconnected within 30 days. What was read is kept; reconnect it and ask again.',
    )
  })
})
