import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { givenAccount, jobTree, serverUpToCreatives, sync } from '../../../test/synced-account.ts'
import { features } from '../../boot/features.ts'
import { startJobs } from '../../boot/start-jobs.ts'
import { transactionOf } from '../../work/transaction.ts'
import { Job } from '../jobs/index.ts'
import { Creative } from './creative.entity.ts'
import { type CreativeIngested, creativeIngested } from './creatives.facts.ts'
import { ingestJob } from './ingest-job.ts'
import { rankJob } from './rank-job.ts'
import { Ranking } from './ranking.entity.ts'

let server: Awaited<ReturnType<typeof serverUpToCreatives>>
const told: CreativeIngested[] = []
const listener = async (_em: unknown, _work: unknown, happened: CreativeIngested) => void told.push(happened)
beforeAll(async () => {
  server = await serverUpToCreatives()
  creativeIngested.listeners.push(listener)
})
afterEach(() => told.splice(0))
afterAll(async () => {
  creativeIngested.listeners.splice(creativeIngested.listeners.indexOf(listener), 1)
  await server?.close()
})

/** As the queue finds a job whose worker was killed after its last commit and before it said so. */
async function killedAfterItsCommit(organizationId: string, name: string, definition: typeof rankJob.definition) {
  const work = server.workIn(organizationId)
  const ids = await work.em.transactional(async (tx) => {
    const jobs = await tx.find(Job, { name })
    for (const job of jobs) {
      Object.assign(job, { status: 'PROCESSING', finishedAt: null })
      await work.queue.add(transactionOf(tx), definition, { organizationId, jobId: job.id })
    }
    return jobs.map(({ id }) => id)
  })
  const isOver = async () =>
    (await work.afresh().em.count(Job, { id: { $in: ids }, status: 'COMPLETED' })) === ids.length
  while (!(await isOver())) await new Promise((resolve) => setTimeout(resolve, 50))
  return ids
}

it('a ranking that is repeated asks for no winner a second time', async () => {
  const { owner, adAccountId } = await givenAccount(server)
  const organizationId = owner.organizationId ?? ''
  await sync(owner, { adAccountId, topN: 2 })
  await killedAfterItsCommit(organizationId, 'meta_creative_rank', rankJob.definition)
  const { em } = server.workIn(organizationId)
  expect(await em.count(Job, { name: 'meta_creative_ingest' })).toBe(2)
  expect(await em.count(Ranking, {})).toBe(1)
})

it('a creative that is read again after its commit is not told of twice', async () => {
  const { owner, adAccountId } = await givenAccount(server)
  const organizationId = owner.organizationId ?? ''
  const { id: syncJobId } = await sync(owner, { adAccountId, topN: 2 })
  const calls = server.sandbox.control.log().counted
  await killedAfterItsCommit(organizationId, 'meta_creative_ingest', ingestJob.definition)
  expect(server.sandbox.control.log().counted).toBe(calls)
  expect(told.map(({ creativeId }) => creativeId).sort()).toEqual(
    [...new Set(told.map(({ creativeId }) => creativeId))].sort(),
  )
  expect(told).toEqual([expect.objectContaining({ syncJobId }), expect.objectContaining({ syncJobId })])
})

it('a second read of the same window changes no creative into two, and expires what was kept', async () => {
  const { owner, adAccountId } = await givenAccount(server)
  const { em } = server.workIn(owner.organizationId ?? '')
  await sync(owner, { adAccountId, topN: 1 })
  const rows = async () =>
    (await em.fork().find(Creative, {}, { orderBy: { id: 'asc' } })).map(({ id, creativeKey }) => [id, creativeKey])
  const before = await rows()
  const query = 'query ($input: TopCreativesInput!) { topCreatives(input: $input) { cacheHit } }'
  const hit = async () => (await owner.get(query, { input: { adAccountId, objective: 'LEAD' } })).topCreatives.cacheHit
  expect([await hit(), await hit()]).toEqual([false, true])
  await sync(owner, { adAccountId, topN: 1 })
  expect(await rows()).toEqual(before)
  expect(await hit()).toBe(false)
})

it('a worker that is stopped in the middle leaves the rest to the next one', async () => {
  const { owner, adAccountId } = await givenAccount(server, 'helen', '| US')
  const mutation = 'mutation ($input: SyncInsightsInput!) { syncInsights(input: $input) { ... on Job { id } } }'
  const { syncInsights } = await owner.get(mutation, {
    input: { adAccountId, objective: 'PURCHASE', topN: 4, guardrails: { minConversions: 1 } },
  })
  await jobTree(owner, syncInsights.id, ({ children }) => children.some(({ name }) => name === 'meta_creative_ingest'))
  await server.worker.stop({ timeoutMs: 0 })
  const next = await startJobs(
    server.world,
    features.slice(0, features.findIndex(({ name }) => name === 'creatives') + 1),
    server.env.databaseUrl,
  )
  try {
    const isOpen = ({ status }: { status: string }) => status === 'PENDING' || status === 'PROCESSING'
    const { children } = await jobTree(owner, syncInsights.id, (job) => !job.children.some(isOpen))
    const reads = children.filter(({ name }) => name === 'meta_creative_ingest')
    expect(reads.length).toBeGreaterThan(0)
    expect(new Set(reads.map(({ status }) => status))).toEqual(new Set(['COMPLETED']))
    expect(new Set(told.map(({ creativeId }) => creativeId)).size).toBe(reads.length)
    expect(told).toHaveLength(reads.length)
  } finally {
    await next.stop({ timeoutMs: 2_000 })
  }
}, 90_000)
