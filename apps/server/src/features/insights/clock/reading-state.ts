import type { Job } from '../../jobs/index.ts'

/** How the reading of an account stands. A job that waits its turn, or until Meta lets it, runs. */
export type ReadingState = 'COMPLETED' | 'FAILED' | 'RUNNING' | 'PAUSED'

export function stateOf({ status, pausedFor }: Pick<Job, 'status' | 'pausedFor'>): ReadingState {
  if (status === 'COMPLETED') return 'COMPLETED'
  if (status === 'FAILED' || status === 'CANCELED') return 'FAILED'
  return pausedFor ? 'PAUSED' : 'RUNNING'
}
