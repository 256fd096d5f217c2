import { isId } from '../../schema/is-id.ts'
import { NotFound } from '../../schema/problem.graphql.ts'
import type { Work } from '../../work/work.ts'
import { askFor } from './ask-for.ts'
import { Job } from './job.entity.ts'
import { JobNotRetryable } from './jobs.graphql.ts'
import { trackedJobs } from './tracked-job.ts'

/** Asks for the same again, as a new job: the old one keeps its story. One that is paused goes on by itself, and is answered. */
export function retryJob(work: Work, jobId: string): Promise<Job | NotFound | JobNotRetryable> {
  const { say } = work
  return work.em.transactional(async (em) => {
    const job = isId(jobId) ? await em.findOne(Job, { id: jobId }) : null
    if (!job) return NotFound.of('Job', jobId, say({ key: 'jobs.notFound' }))
    if (job.pausedFor) return job
    const kind = trackedJobs.get(job.name)
    if (!kind || (job.status !== 'FAILED' && job.status !== 'CANCELED')) {
      return Object.assign(new JobNotRetryable(), {
        message: say({ key: job.isOpen ? 'jobs.stillRuns' : 'jobs.nothingToRetry' }),
      })
    }
    const { job: again } = await askFor(em, work, kind, {
      input: job.input as never,
      message: { key: 'jobs.waiting' },
      lockKey: job.lockKey ?? undefined,
      subject: job.subject,
      adAccountId: job.adAccountId,
    })
    return again
  })
}
