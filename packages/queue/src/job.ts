import type { ZodType } from 'zod'

/**
 * A kind of work that survives the process that asked for it. The name is the queue's name in the database and part of
 * the deployed state: renaming a job leaves its waiting ones behind.
 */
export interface JobDefinition<P> {
  /** Letters, digits, dots, dashes and underscores, e.g. `insights.sync`. */
  name: string
  /** Checked when a job is added and again when it is run; must survive JSON, so: ids, not dates or entities. */
  payload: ZodType<P>
  /**
   * `limit` counts the attempts after the first. Without `backoff` every retry waits `delaySeconds` (default 1); with it
   * the wait doubles, with some chance in it, up to 15 minutes.
   */
  retry: { limit: number; delaySeconds?: number; backoff?: boolean }
  /** An attempt that takes longer is given up and counts as failed. */
  expireInSeconds: number
  /** A worker that is silent for so long is taken for dead (default 20, at least 10). Beats are sent by themselves. */
  heartbeatSeconds?: number
  /** How many of these jobs one worker process runs at a time (default 4). */
  concurrency?: number
  /**
   * `exclusive`: while a job with the same key waits or runs, another one is refused. `waiting`: while one waits for its first
   * attempt; for work that finds by itself what there is to do. What it is to find must be committed before the job runs, see `add`.
   */
  singleton?: 'none' | 'waiting' | 'exclusive'
}

/** What a handler is given for one attempt at one job. */
export interface JobRun<P> {
  id: string
  payload: P
  /** 1 for the first attempt. A postponed attempt does not count. */
  attempt: number
  /** When this attempt fails the job is dead. */
  isLastAttempt: boolean
  /**
   * Aborted when the result can no longer land (expired, cancelled, taken over) and, towards the end of its patience,
   * when the worker stops. Whatever a handler throws after a stop gives the job back without spending a retry.
   */
  signal: AbortSignal
  /** Beats the heart now: for work that blocks the process for long. Rejects when the job is no longer ours. */
  touch(): Promise<void>
}

const nameable = /^[\w.-]{1,80}$/

/** Checks a definition at start-up, so that a slip shows before the first job does. */
export function defineJob<P>(definition: JobDefinition<P>): JobDefinition<P> {
  const { name, retry, expireInSeconds, heartbeatSeconds, concurrency } = definition
  const refuse = (why: string): never => {
    throw new Error(`Job "${name}": ${why}`)
  }
  if (!nameable.test(name)) refuse('a name has 1 to 80 letters, digits, dots, dashes or underscores')
  if (!Number.isInteger(retry.limit) || retry.limit < 0) refuse('retry.limit is a whole number from 0')
  if (!Number.isInteger(retry.delaySeconds ?? 1)) refuse('retry.delaySeconds is a whole number')
  if (!Number.isInteger(expireInSeconds) || expireInSeconds < 1) refuse('expireInSeconds is a whole number from 1')
  if ((heartbeatSeconds ?? 20) < 10) refuse('heartbeatSeconds is at least 10')
  if (!Number.isInteger(concurrency ?? 1) || (concurrency ?? 1) < 1) refuse('concurrency is a whole number from 1')
  return Object.freeze({ ...definition })
}

/** Where a job goes whose attempts are spent. */
export function deadLetterOf(name: string): string {
  return `${name}.dead`
}
