import type { EntityManager } from '@mikro-orm/postgresql'
import type { Job } from './job.entity.ts'
import { tellJobChanged } from './job.facts.ts'
import type { Diagnosis } from './job-failure.ts'
import { finish, settlePart } from './settle.ts'

/**
 * Ends a job as failed, in the transaction of `em`, with its row locked.
 * @param reference what to quote to support; the log has the same
 */
export async function failJob(
  em: EntityManager,
  job: Job,
  { code, saying }: Pick<Diagnosis, 'code' | 'saying'>,
  reference: string,
  now: Date,
): Promise<void> {
  job.failure = { code, saying, reference, retryAt: null }
  job.message = saying
  job.steps = job.steps.map((step) => (step.status === 'RUNNING' ? { ...step, status: 'FAILED' } : step))
  finish(job, 'FAILED', now)
  await em.flush()
  await tellJobChanged(em, job)
  await settlePart(em, job, now)
}
