import type { Job } from '../jobs/index.ts'
import type { Inspiration, InspirationState } from './inspiration.entity.ts'

/** An inspiration whose job ended without deciding it has failed: the row of a killed or cancelled job says nothing. */
export function statusOf({ status }: Inspiration, job: Job | null): InspirationState {
  return status === 'DRAWING' && job && !job.isOpen && job.status !== 'COMPLETED' ? 'FAILED' : status
}
