import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Saying } from '../../work/texts.ts'
import { Job } from './job.entity.ts'
import { tellJobChanged } from './job.facts.ts'
import { progressOf, withStep } from './steps.ts'

/** The parts of a job by how they stand. */
interface Parts {
  open: number
  done: number
  failed: number
}

/**
 * Ends a job whose own work is done: at once, or when its parts have ended. Call it with the row locked.
 * @param result what it made, kept for whoever asks later
 */
export async function completeJob(
  em: EntityManager,
  job: Job,
  result: Record<string, unknown>,
  now: Date,
): Promise<void> {
  job.result = result
  job.failure = null
  const parts = await partsOf(em, job.id)
  job.awaitsParts = parts.open > 0
  if (!job.awaitsParts) finishWhole(job, parts, now)
}

/** Counts a part that ended for the job it belongs to, and ends that job with its last part. Locks the parent's row. */
export async function settlePart(em: EntityManager, part: Job, now: Date): Promise<void> {
  if (!part.parentId) return
  const parent = await em.findOne(Job, { id: part.parentId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!parent?.isOpen) return
  parent.metaCalls += part.metaCalls
  if (part.parentStep) {
    const step = await partsOf(em, parent.id, part.parentStep)
    const ended = step.done + step.failed
    const planned = parent.steps.find(({ key }) => key === part.parentStep)?.total ?? 0
    // More parts of this step may be asked for by parts of an earlier one: it is over when all that were planned have ended.
    const isOver = step.open === 0 && ended >= planned
    const status = !isOver ? 'RUNNING' : step.done === 0 && step.failed > 0 ? 'FAILED' : 'DONE'
    parent.steps = withStep(parent.steps, part.parentStep, { done: ended, status })
  }
  parent.progress = Math.max(parent.progress, progressOf(parent.steps))
  const all = await partsOf(em, parent.id)
  if (parent.awaitsParts && all.open === 0) {
    parent.awaitsParts = false
    finishWhole(parent, all, now)
  }
  await em.flush()
  await tellJobChanged(em, parent)
}

/** Some parts may have failed; the whole is still done, and says so. */
function finishWhole(job: Job, { done, failed }: Parts, now: Date): void {
  if (failed > 0) job.message = { key: 'jobs.endedWithFailures', params: { failed, total: done + failed } }
  finish(job, 'COMPLETED', now)
}

/** Says how many parts a step of a whole job will have, as soon as that is known. In the caller's transaction. */
export async function expectParts(
  em: EntityManager,
  jobId: string,
  totals: Record<string, number>,
  message?: Saying,
): Promise<void> {
  const job = await em.findOne(Job, { id: jobId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!job?.isOpen) return
  for (const [key, total] of Object.entries(totals)) {
    job.steps = withStep(job.steps, key, { total, status: total === 0 ? 'DONE' : 'RUNNING' })
  }
  job.progress = Math.max(job.progress, progressOf(job.steps))
  if (message) job.message = message
  await em.flush()
  await tellJobChanged(em, job)
}

export function finish(job: Job, status: 'COMPLETED' | 'FAILED' | 'CANCELED', now: Date): void {
  job.status = status
  job.pausedFor = null
  job.finishedAt = now
  if (status === 'COMPLETED') {
    job.progress = 1
    job.steps = job.steps.map((step) => ({ ...step, status: step.status === 'FAILED' ? 'FAILED' : 'DONE' }))
  }
}

async function partsOf(em: EntityManager, parentId: string, parentStep?: string): Promise<Parts> {
  await em.flush()
  const where = parentStep ? { parentId, parentStep } : { parentId }
  const rows = await em.find(Job, where, { fields: ['status'], disableIdentityMap: true })
  const count = (...statuses: string[]) => rows.filter(({ status }) => statuses.includes(status)).length
  return { open: count('PENDING', 'PROCESSING'), done: count('COMPLETED'), failed: count('FAILED', 'CANCELED') }
}
