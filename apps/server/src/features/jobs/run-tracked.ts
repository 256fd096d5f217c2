import { FailJobForGood, type JobRun, PostponeJob } from '@mci/queue'
import { LockMode } from '@mikro-orm/postgresql'
import { announce } from '../../work/fact.ts'
import type { FeatureJob, Opener } from '../../work/feature.ts'
import { newId } from '../../work/new-id.ts'
import type { Work } from '../../work/work.ts'
import { failJob } from './fail-job.ts'
import { Job } from './job.entity.ts'
import { jobFailed, tellJobChanged } from './job.facts.ts'
import { type Diagnosis, diagnose } from './job-failure.ts'
import { pauseJob } from './pause-job.ts'
import { completeJob, settlePart } from './settle.ts'
import type { TrackedJob, TrackedPayload } from './tracked-job.ts'
import { NotOurs, openTracker } from './tracker.ts'

/** A tracked job as the worker runs it: claim the row, do the work, end the row, whatever happens in between. */
export function asFeatureJob<I>(kind: TrackedJob<I>): FeatureJob {
  return {
    definition: kind.definition,
    run: (open, run: JobRun<TrackedPayload>) => attempt(kind, open, run),
    async onDead(open, { payload }: JobRun<TrackedPayload>, error) {
      const work = open.asSystem(payload.organizationId, { job: kind.definition.name, jobId: payload.jobId })
      await fail(work, payload.jobId, null, diagnose(error), error)
    },
  }
}

async function attempt<I>(kind: TrackedJob<I>, open: Opener, run: JobRun<TrackedPayload>): Promise<void> {
  const { organizationId, jobId } = run.payload
  const opened = open.asSystem(organizationId, { job: kind.definition.name, jobId, attempt: run.attempt })
  const job = await claim(opened, jobId)
  if (!job) return opened.log.info('the job ended before it began')
  const work = { ...opened, log: opened.log.child({ adAccountId: job.adAccountId, requestedById: job.requestedById }) }
  const tracker = openTracker(work, jobId, job.attempts, run.signal)
  const [began, beganAt] = [performance.now(), work.clock()]
  try {
    const result = await kind.run(work, job, kind.input.parse(job.input), tracker)
    await tracker.commit(async (em, row) => {
      await completeJob(em, row, result, work.clock())
      if (!row.isOpen) await settlePart(em, row, work.clock())
    })
    work.log.info({ action: kind.definition.name, durationMs: Math.round(performance.now() - began) }, 'job done')
  } catch (error) {
    if (error instanceof NotOurs) return work.log.info('the job was cancelled or taken over')
    // The worker is stopping, or the queue gave the job to another one: it comes again by itself.
    if (run.signal.aborted) throw error
    const diagnosis = diagnose(error)
    if (diagnosis.postponeSeconds !== null) throw await postpone(work, jobId, job.attempts, diagnosis)
    work.log.warn({ err: error, code: diagnosis.code }, 'a job attempt failed')
    const { adAccountId, attempts } = job
    if (diagnosis.pauseFor && adAccountId)
      return pauseJob(work, diagnosis.pauseFor, { jobId, adAccountId, attempt: attempts, began: beganAt })
    if (diagnosis.isFinal || run.isLastAttempt) {
      await fail(work, jobId, job.attempts, diagnosis, error)
      throw new FailJobForGood(diagnosis.code)
    }
    throw error
  }
}

/** Marks the row as begun and gives this attempt its number; null when there is nothing left to do. */
function claim(work: Work, jobId: string): Promise<Job | null> {
  return work.em.transactional(async (em) => {
    const job = await em.findOne(Job, { id: jobId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    if (!job?.isOpen || job.awaitsParts || job.pausedFor) return null
    job.status = 'PROCESSING'
    job.attempts += 1
    job.startedAt ??= work.clock()
    job.failure = null
    await em.flush()
    await tellJobChanged(em, job)
    return job
  })
}

async function postpone(work: Work, jobId: string, attemptNumber: number, diagnosis: Diagnosis): Promise<PostponeJob> {
  const until = new Date(work.clock().getTime() + (diagnosis.postponeSeconds ?? 0) * 1000)
  await work.em.fork().transactional(async (em) => {
    const job = await em.findOne(Job, { id: jobId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    if (!job?.isOpen || job.attempts !== attemptNumber) return
    job.message = diagnosis.saying
    job.failure = { code: diagnosis.code, saying: diagnosis.saying, reference: newId(), retryAt: until.toISOString() }
    await em.flush()
    await tellJobChanged(em, job)
  })
  return new PostponeJob(until, diagnosis.code)
}

async function fail(
  work: Work,
  jobId: string,
  attemptNumber: number | null,
  diagnosis: Diagnosis,
  error: unknown,
): Promise<void> {
  const reference = newId()
  const isNews = await work.em.fork().transactional(async (em) => {
    const job = await em.findOne(Job, { id: jobId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    if (!job?.isOpen || job.awaitsParts || job.pausedFor) return false
    if (attemptNumber !== null && job.attempts !== attemptNumber) return false
    await failJob(em, job, diagnosis, reference, work.clock())
    const { name, adAccountId } = job
    if (adAccountId) await announce(em, work, jobFailed, { jobId, name, adAccountId })
    return true
  })
  if (isNews) work.log.error({ err: error, code: diagnosis.code, reference }, 'a job failed')
}
