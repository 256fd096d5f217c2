import type { JobWithMetadata, PgBoss } from 'pg-boss'
import { deadLetterOf, type JobRun } from './job.ts'
import { errorIn, payloadFailure } from './job-failure.ts'
import { FailJobForGood } from './outcomes.ts'
import { defaultConcurrency } from './queue-options.ts'
import type { ErrorContext, WorkerJob } from './start-worker.ts'
import type { Intake } from './take-jobs.ts'

type OnError = (error: unknown, context: ErrorContext) => void

/** The queue of a job's own attempts. */
export function jobIntake(boss: PgBoss, job: WorkerJob, onError: OnError): Intake {
  const { name, payload, retry, concurrency } = job.definition
  const attemptOf = ({ retryCount, retryLimit }: JobWithMetadata<unknown>) =>
    // Each postponement raised count and limit by one, so what is left of the limit tells the attempts made.
    Math.max(1, retry.limit - (retryLimit - retryCount) + 1)
  return {
    queue: name,
    slots: concurrency ?? defaultConcurrency,
    async handle(row, signal) {
      const parsed = payload.safeParse(row.data)
      // Trying again would read the same words.
      if (!parsed.success) throw new FailJobForGood(payloadFailure(parsed.error).message)
      await job.run({
        id: row.id,
        payload: parsed.data,
        attempt: attemptOf(row),
        isLastAttempt: row.retryCount >= row.retryLimit,
        signal,
        touch: () => beat(boss, name, row),
      })
    },
    failed: (error, row, willRetry) =>
      onError(error, { doing: 'job', job: name, id: row.id, attempt: attemptOf(row), willRetry }),
  }
}

/** The queue of a job's dead, whose hook is itself tried again until it succeeds. */
export function deadIntake(
  boss: PgBoss,
  job: WorkerJob,
  onDead: NonNullable<WorkerJob['onDead']>,
  onError: OnError,
): Intake {
  const queue = deadLetterOf(job.definition.name)
  return {
    queue,
    slots: 1,
    async handle(row, signal) {
      const parsed = job.definition.payload.safeParse(row.data)
      const run: JobRun<unknown> = {
        id: row.sourceId ?? row.id,
        // It may have died of its payload: then the hook sees it as it is.
        payload: parsed.success ? parsed.data : row.data,
        attempt: (row.sourceRetryCount ?? 0) + 1,
        isLastAttempt: true,
        signal,
        touch: () => beat(boss, queue, row),
      }
      await onDead(run, errorIn(row.sourceOutput))
    },
    failed: (error, row, willRetry) =>
      onError(error, { doing: 'dead-letter', job: job.definition.name, id: row.sourceId ?? row.id, willRetry }),
  }
}

async function beat(boss: PgBoss, queue: string, { id, retryCount }: JobWithMetadata<unknown>): Promise<void> {
  const { affected } = (await boss.touch(queue, { id, retryCount })) as { affected: number }
  if (affected === 0) throw new Error(`Job ${id} is no longer this worker's`)
}
