import { defineTopic, tell } from '@mci/live'
import type { EntityManager } from '@mikro-orm/postgresql'
import { transactionOf } from '../../work/transaction.ts'
import type { Job } from './job.entity.ts'

/** "This job changed": told under the organisation, for lists, and under the job itself, for its bar. */
export const jobChanged = defineTopic('job.changed')

export const keyOfJob = (organizationId: string, jobId: string): string => `${organizationId}:${jobId}`

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
