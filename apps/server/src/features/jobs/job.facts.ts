import { defineTopic, tell } from '@mci/live'
import type { EntityManager } from '@mikro-orm/postgresql'
import { defineFact } from '../../work/fact.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Job } from './job.entity.ts'

/** "This job changed": told under the organisation, for lists, and under the job itself, for its bar. */
export const jobChanged = defineTopic('job.changed')

export const keyOfJob = (organizationId: string, jobId: string): string => `${organizationId}:${jobId}`

/** A job that is about an ad account stopped, and waits for a profile that reaches it. */
export interface JobPaused {
  readonly adAccountId: string
  /** When the attempt that stopped began: who was connected since then may have come too late for it. */
  readonly since: Date
}

export const jobPaused = defineFact<JobPaused>('jobs.paused')

/** A job that is about an ad account ended without having done what it was for, and does not come again by itself. */
export interface JobFailed {
  readonly jobId: string
  /** The kind of job: `meta_spend_fetch`. */
  readonly name: string
  readonly adAccountId: string
}

export const jobFailed = defineFact<JobFailed>('jobs.failed')

/** Tells of the change when the transaction commits. Only ids travel. */
export async function tellJobChanged(
  em: EntityManager,
  job: Pick<Job, 'organizationId' | 'id' | 'parentId'>,
): Promise<void> {
  const tx = transactionOf(em)
  const ids = { jobId: job.id }
  await tell(tx, jobChanged, keyOfJob(job.organizationId, job.id), ids)
  // Lists show whole jobs; a part is heard of through the job it belongs to.
  if (!job.parentId) await tell(tx, jobChanged, job.organizationId, ids)
}
