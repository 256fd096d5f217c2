import type { Queue } from 'pg-boss'
import { deadLetterOf, type JobDefinition } from './job.ts'

/** A queue is polled this often for jobs that became due by the clock: those send no notification. */
export const pollSeconds = 2

export const defaultConcurrency = 4

const days = 24 * 60 * 60

/** Options that may change from one deploy to the next; `policy` may not and stands apart. */
export function optionsOf({ name, retry, expireInSeconds, heartbeatSeconds }: JobDefinition<unknown>) {
  return {
    retryLimit: retry.limit,
    retryDelay: retry.delaySeconds ?? 1,
    retryBackoff: retry.backoff ?? false,
    // A postponed job's retries count on from where it was, so an uncapped doubling would soon be days.
    retryDelayMax: retry.backoff ? 15 * 60 : null,
    expireInSeconds,
    heartbeatSeconds: heartbeatSeconds ?? 20,
    deadLetter: deadLetterOf(name),
    notify: true,
  }
}

export function policyOf({ singleton }: JobDefinition<unknown>): NonNullable<Queue['policy']> {
  if (singleton === 'waiting') return 'short'
  return singleton === 'exclusive' ? 'exclusive' : 'standard'
}

/** The hook of a death is tried for half a day; the dead themselves are kept for a month. */
export const deadLetterOptions = {
  retryLimit: 24,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 60 * 60,
  expireInSeconds: 300,
  heartbeatSeconds: 20,
  retentionSeconds: 30 * days,
  deleteAfterSeconds: 30 * days,
}
