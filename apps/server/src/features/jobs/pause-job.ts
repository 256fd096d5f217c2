import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import { announce } from '../../work/fact.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import { Job, type PauseReason } from './job.entity.ts'
import { jobPaused, tellJobChanged } from './job.facts.ts'

const waitsFor: Record<PauseReason, string> = { CONNECTION: 'jobs.waitsForConnection' }

/** Since when a paused job has waited; the words beside the bar keep it. One that was paused by an earlier release did not say. */
export const pausedSince = ({ message, createdAt }: Pick<Job, 'message' | 'createdAt'>): Date => {
  const since = message.params?.since
  return typeof since === 'string' ? new Date(since) : createdAt
}

/** One attempt at a job that is about an ad account, as it stops. */
export interface Stopping {
  readonly jobId: string
  readonly adAccountId: string
  readonly attempt: number
  readonly began: Date
}

/**
 * Takes a job out of the queue until a person has brought what it waits for. It keeps its lock, its rows and its place, and an
 * attempt is not spent: what is resumed begins with all of them.
 */
export async function pauseJob(work: Work, reason: PauseReason, stopping: Stopping): Promise<void> {
  const { jobId, adAccountId, attempt, began } = stopping
  await work.em.fork().transactional(async (em) => {
    await oneAtATime(em, work.actor.organizationId)
    const job = await em.findOne(Job, { id: jobId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    if (!job?.isOpen || job.attempts !== attempt) return
    job.status = 'PENDING'
    job.pausedFor = reason
    job.message = { key: waitsFor[reason], params: { since: work.clock().toISOString() } }
    job.failure = null
    await em.flush()
    await tellPaused(em, job)
    await announce(em, work, jobPaused, { adAccountId, since: began })
  })
}

/**
 * Pausing and resuming wait for each other. Else a profile that is reconnected in the moment in which a job stops would not see
 * the job, nor the job the profile.
 */
export async function oneAtATime(em: EntityManager, organizationId: string): Promise<void> {
  const key = `${organizationId}|pausing`
  await transactionOf(em).executeSql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key])
}

/** The whole job that a part belongs to says that it is held up, so it is told of as well. */
export async function tellPaused(em: EntityManager, job: Job): Promise<void> {
  await tellJobChanged(em, job)
  if (!job.parentId) return
  await tellJobChanged(em, { organizationId: job.organizationId, id: job.parentId, parentId: null })
}
