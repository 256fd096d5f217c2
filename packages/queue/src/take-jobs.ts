import type { JobResult, JobWithMetadata, PgBoss } from 'pg-boss'
import { type Attempt, beginAttempt } from './attempt.ts'
import { giveBack } from './give-back.ts'
import { PostponeJob } from './outcomes.ts'
import { pollSeconds } from './queue-options.ts'

/** One queue that this process works. */
export interface Intake {
  queue: string
  /** How many jobs at a time. */
  slots: number
  handle(job: JobWithMetadata<unknown>, signal: AbortSignal): Promise<unknown>
  failed(error: unknown, job: JobWithMetadata<unknown>, willRetry?: boolean): void
}

/** What all intakes of a worker have in common. */
export interface Workshop {
  boss: PgBoss
  schema: string
  /** Every job in hand. */
  attempts: Set<Attempt>
  stopping: boolean
}

/**
 * Starts the slots of one queue. Each takes one job at a time, so a long job never holds back another that was fetched
 * beside it, and looks again as soon as it is done: waiting for the next poll would make a backlog drain at one job a
 * tick, which pg-boss's own bursts avoid only for batches.
 * @returns wakes a free slot, for jobs that come due by the clock
 */
export async function takeJobs(shop: Workshop, intake: Intake): Promise<() => void> {
  const slots = Array.from({ length: intake.slots }, () => ({ id: '', isBusy: false }))
  const wakeOne = () => {
    const free = slots.find((slot) => !slot.isBusy)
    if (free) shop.boss.notifyWorker(free.id)
  }
  for (const slot of slots) {
    slot.id = await shop.boss.work<unknown, unknown, typeof oneByOne>(intake.queue, oneByOne, async ([job]) => {
      if (!job) return []
      slot.isBusy = true
      wakeOne()
      try {
        return [await attemptJob(shop, intake, job)]
      } finally {
        slot.isBusy = false
        shop.boss.notifyWorker(slot.id)
      }
    })
  }
  return wakeOne
}

const oneByOne = {
  batchSize: 1,
  includeMetadata: true,
  perJobResults: true,
  // The slots are woken by notifications, by each other and by the worker's clock; this is for when all three fail.
  pollingIntervalSeconds: pollSeconds,
  notifyPollingIntervalSeconds: 30,
} as const

async function attemptJob(shop: Workshop, intake: Intake, job: JobWithMetadata<unknown>): Promise<JobResult> {
  const claim = { name: intake.queue, id: job.id, retryCount: job.retryCount }
  const run = async (signal: AbortSignal) => {
    // Fetched in the moment the worker was told to stop.
    if (shop.stopping) throw new PostponeJob(new Date(), 'the worker stopped')
    await intake.handle(job, signal)
  }
  const attempt = beginAttempt(job, run, {
    giveBack: (until, why) => giveBack(shop.boss.getDb(), shop.schema, claim, until, why),
    failed: (error, willRetry) => intake.failed(error, job, willRetry),
  })
  shop.attempts.add(attempt)
  try {
    return await attempt.result
  } finally {
    shop.attempts.delete(attempt)
  }
}
