import { refuse } from '../../schema/app-error.ts'
import { isId } from '../../schema/is-id.ts'
import type { Work } from '../../work/work.ts'
import { Job } from './job.entity.ts'
import { jobChanged, keyOfJob } from './job.facts.ts'

/** One job: its present state first, then every change; ends with it. */
export async function* followJob(work: Work, jobId: string): AsyncGenerator<Job> {
  // Listening begins before looking: a change between the two would be lost.
  const changes = work.live.follow(jobChanged, keyOfJob(work.actor.organizationId, jobId))
  try {
    let job = await load(work, jobId)
    if (!job) throw refuse('NOT_FOUND', work.say({ key: 'jobs.notFound' }))
    yield job
    while (job?.isOpen) {
      const { done } = await changes.next()
      if (done) return
      job = await load(work, jobId)
      if (job) yield job
    }
  } finally {
    await changes.return?.()
  }
}

/**
 * Every change of a whole job of the organisation. After a lost connection the running ones are told again.
 * @param until ends it at once, even while it waits
 */
export async function* followJobs(work: Work, until?: AbortSignal): AsyncGenerator<Job> {
  const changes = work.live.follow(jobChanged, work.actor.organizationId, { signal: until })
  try {
    for await (const { ids, resync } of changes) {
      const fresh = work.afresh().em
      const jobs = resync
        ? await fresh.find(Job, { parentId: null, status: { $in: ['PENDING', 'PROCESSING'] } })
        : await fresh.find(Job, { id: ids.jobId })
      yield* jobs
    }
  } finally {
    await changes.return?.()
  }
}

const load = (work: Work, id: string): Promise<Job | null> =>
  isId(id) ? work.afresh().em.findOne(Job, { id }) : Promise.resolve(null)
