import type { JobStatus, PauseReason } from '../../gql/graphql.ts'

type Timed = { status: JobStatus; progress: number; startedAt?: string | null; finishedAt?: string | null }

export const hasEnded = (job: { status: JobStatus }) => job.status !== 'PENDING' && job.status !== 'PROCESSING'

/** The state as a person is told it: what waits for a profile is not in a queue. */
export const stateOf = (job: { status: JobStatus; pausedFor?: PauseReason | null }): JobStatus | 'PAUSED' =>
  job.pausedFor && !hasEnded(job) ? 'PAUSED' : job.status

/** Taken up again after a stop of the server or a wait; while it still waits, it is not. */
export const isResumed = (job: { status: JobStatus; attempts: number; error?: object | null }) =>
  job.status === 'PROCESSING' && job.attempts > 1 && !job.error

/** Seconds still needed at the pace so far; null while there is too little to tell. */
export function secondsLeft(job: Timed, now: number): number | null {
  if (job.status !== 'PROCESSING' || !job.startedAt || job.progress < 0.05) return null
  const spent = (now - Date.parse(job.startedAt)) / 1000
  if (spent < 5) return null
  return (spent * (1 - job.progress)) / job.progress
}

/** Seconds a job has taken, up to now for one that runs; null before it starts. */
export function secondsTaken(job: Timed, now: number): number | null {
  if (!job.startedAt) return null
  return Math.max(0, ((job.finishedAt ? Date.parse(job.finishedAt) : now) - Date.parse(job.startedAt)) / 1000)
}
