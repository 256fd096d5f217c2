import { LockMode } from '@mikro-orm/postgresql'
import { newId } from '../../work/new-id.ts'
import type { Work } from '../../work/work.ts'
import { failJob } from './fail-job.ts'
import { Job } from './job.entity.ts'
import { oneAtATime, pausedSince } from './pause-job.ts'

/** Days after it was paused from which a job is not waited with any longer. */
const patience = 30
const day = 24 * 60 * 60 * 1000

/** Ends the jobs that nobody reconnected a profile for: what they would read now is asked for anew by whoever needs it. */
export function giveUpPaused({ em, actor, clock, log }: Work): Promise<void> {
  const now = clock()
  const code = 'NEVER_RECONNECTED'
  return em.fork().transactional(async (tx) => {
    await oneAtATime(tx, actor.organizationId)
    const limit = new Date(now.getTime() - patience * day)
    const old = await tx.find(
      Job,
      { pausedFor: { $ne: null }, status: 'PENDING', createdAt: { $lt: limit } },
      { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
    )
    for (const job of old.filter((each) => pausedSince(each) < limit)) {
      const reference = newId()
      const saying = { key: `jobs.failure.${code}`, params: { count: patience } }
      await failJob(tx, job, { code, saying }, reference, now)
      log.warn({ action: 'give_up_paused', jobId: job.id, code, reference }, 'a paused job was given up')
    }
  })
}
