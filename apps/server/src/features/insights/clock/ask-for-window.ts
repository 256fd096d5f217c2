import type { EntityManager } from '@mikro-orm/postgresql'
import type { DateWindow } from '../../../values/date-window.ts'
import type { Work } from '../../../work/work.ts'
import type { AdAccount } from '../../ad-accounts/index.ts'
import { askFor, Job } from '../../jobs/index.ts'
import { drift, spendJob } from './spend-job.ts'

interface Ways {
  readonly parent?: { id: string; step: string }
  /** Set for a reading that must be a new one even while the same window is read. */
  readonly because?: typeof drift
}

/**
 * Asks for one window of an account, in the transaction of `em`. A second ask joins the first; one for an account whose reading waits
 * for a profile joins that one, whatever its window: it could not be read either.
 * @returns the job; `isNew` is false for one that was there
 */
export async function askForWindow(
  em: EntityManager,
  work: Pick<Work, 'queue' | 'actor' | 'clock'>,
  { id, name }: Pick<AdAccount, 'id' | 'name'>,
  window: DateWindow,
  { parent, because }: Ways = {},
): Promise<{ job: Job; isNew: boolean }> {
  const paused = because ? null : await pausedReading(em, id)
  if (paused) return { job: paused, isNew: false }
  return askFor(em, work, spendJob, {
    input: { adAccountId: id, window: { from: window.from, to: window.to } },
    message: { key: 'jobs.waiting' },
    lockKey: ['spend', id, window.from, window.to, ...(because ? [because] : [])].join('|'),
    subject: name,
    adAccountId: id,
    ...(parent ? { parent } : {}),
  })
}

/** The reading of an account that waits for a profile. What must be read once more is not in its window, and waits beside it. */
const pausedReading = (em: EntityManager, adAccountId: string): Promise<Job | null> =>
  em.findOne(Job, {
    name: spendJob.definition.name,
    adAccountId,
    status: 'PENDING',
    pausedFor: { $ne: null },
  })
