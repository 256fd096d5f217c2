import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Saying } from '../../work/texts.ts'
import type { Work } from '../../work/work.ts'
import { Job, type StepStatus } from './job.entity.ts'
import { tellJobChanged } from './job.facts.ts'
import { progressOf, withStep } from './steps.ts'

/** Thrown by the tracker when this attempt may not go on: somebody cancelled it, or another worker took the job over. */
export class NotOurs extends Error {
  override readonly name = 'NotOurs'
}

export interface StepChange {
  done?: number
  total?: number | null
  status?: StepStatus
}

/** How a running job says how far it is. Every write proves that the job is still this attempt's. */
export interface Tracker {
  readonly signal: AbortSignal
  /** Writes the state of one step, and the words beside the bar, in a short transaction of its own. */
  step(key: string, change: StepChange, message?: Saying): Promise<void>
  /** Counts calls as Meta counts them; written with the next step. */
  countCalls(calls: number): void
  /**
   * Runs `write` in one transaction that holds the job's row: what it writes lands only if the job is still this attempt's.
   * For the rows, jobs and news that belong to a step.
   */
  commit<T>(write: (em: EntityManager, job: Job) => Promise<T>): Promise<T>
}

export function openTracker({ em }: Pick<Work, 'em'>, jobId: string, attempt: number, signal: AbortSignal): Tracker {
  let calls = 0
  const commit = <T>(write: (em: EntityManager, job: Job) => Promise<T>): Promise<T> =>
    em.fork({ clear: true, keepTransactionContext: false } as never).transactional(async (tx) => {
      const job = await tx.findOne(Job, { id: jobId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      if (!job || job.attempts !== attempt || job.status !== 'PROCESSING') throw new NotOurs()
      job.metaCalls += calls
      calls = 0
      const answer = await write(tx, job)
      await tx.flush()
      await tellJobChanged(tx, job)
      return answer
    })
  return {
    signal,
    countCalls(more) {
      calls += more
    },
    commit,
    step: (key, change, message) =>
      commit(async (_tx, job) => {
        job.steps = withStep(job.steps, key, change)
        job.progress = Math.max(job.progress, progressOf(job.steps))
        if (message) job.message = message
      }),
  }
}
