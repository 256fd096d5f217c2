import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import { Job } from './job.entity.ts'
import { oneAtATime, tellPaused } from './pause-job.ts'
import { trackedJobs } from './tracked-job.ts'

/** Puts the jobs that waited for a profile of these accounts in the queue again, in the transaction of `em`. */
export async function resumePaused(
  em: EntityManager,
  { queue, actor: { organizationId } }: Pick<Work, 'queue' | 'actor'>,
  adAccountIds: readonly string[],
): Promise<void> {
  if (adAccountIds.length === 0) return
  await oneAtATime(em, organizationId)
  const jobs = await em.find(
    Job,
    { pausedFor: 'CONNECTION', status: 'PENDING', adAccountId: { $in: [...adAccountIds] } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  )
  for (const job of jobs) {
    const kind = trackedJobs.get(job.name)
    if (!kind) continue
    job.pausedFor = null
    job.message = { key: 'jobs.waiting' }
    await em.flush()
    const priority = kind.priority(job)
    await queue.add(transactionOf(em), kind.definition, { organizationId, jobId: job.id }, { priority })
    await tellPaused(em, job)
  }
}
