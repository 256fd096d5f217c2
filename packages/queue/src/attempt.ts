import type { JobResult, JobWithMetadata } from 'pg-boss'
import { failureOf } from './job-failure.ts'
import { AttemptLost, FailJobForGood, PostponeJob, WorkerStopping } from './outcomes.ts'

/** What an attempt needs from the worker around it. */
export interface AttemptPorts {
  giveBack(until: Date, why: string): Promise<void>
  /** Told of every end that is neither success nor postponement; `willRetry` only when it is known here. */
  failed(error: unknown, willRetry?: boolean): void
}

/** A job in this process's hands, from the fetch until it is settled or given back. */
export interface Attempt {
  /** Never rejects; what pg-boss shall do with the job. */
  readonly result: Promise<JobResult>
  /** Aborts the signal; from now on a throw gives the job back. */
  stop(): void
  /** Gives the job back and ends `result` at once, whatever the handler still does. */
  abandon(): Promise<void>
}

export function beginAttempt(
  job: JobWithMetadata<unknown>,
  run: (signal: AbortSignal) => Promise<unknown>,
  ports: AttemptPorts,
): Attempt {
  const controller = new AbortController()
  let isLost = false
  const lost = () => {
    isLost = true
    const error = new AttemptLost()
    controller.abort(error)
    ports.failed(error)
  }
  job.signal.addEventListener('abort', lost, { once: true })
  let abandon: (result: JobResult) => void = () => undefined
  const abandoned = new Promise<JobResult>((resolve) => {
    abandon = resolve
  })
  // Settling a job that was given back finds nothing to settle. If giving it back has failed it must run again, so the
  // answer for both is "failed", never "completed".
  const nothing: JobResult = { id: job.id, status: 'failed' }
  let stopping = false

  const giveBack = async (until: Date, why: string): Promise<JobResult> => {
    try {
      await ports.giveBack(until, why)
    } catch (error) {
      ports.failed(error, true)
    }
    return nothing
  }

  const attempt = async (): Promise<JobResult> => {
    try {
      await run(controller.signal)
      return { id: job.id, status: 'completed' }
    } catch (error) {
      // Somebody else has settled it already, so what a handler throws on hearing that is no news.
      if (isLost) return nothing
      if (error instanceof PostponeJob) return giveBack(error.until, error.why)
      if (stopping && !(error instanceof FailJobForGood)) return giveBack(new Date(), 'the worker stopped')
      const dead = error instanceof FailJobForGood
      ports.failed(error, !dead && job.retryCount < job.retryLimit)
      return { id: job.id, status: dead ? 'deadletter' : 'failed', output: failureOf(error) }
    }
  }

  return {
    result: Promise.race([attempt(), abandoned]).finally(() => job.signal.removeEventListener('abort', lost)),
    stop() {
      stopping = true
      controller.abort(new WorkerStopping())
    },
    async abandon() {
      abandon(await giveBack(new Date(), 'the worker stopped'))
    },
  }
}
