import { LockMode } from '@mikro-orm/postgresql'
import { isId } from '../../schema/is-id.ts'
import { NotFound } from '../../schema/problem.graphql.ts'
import type { Work } from '../../work/work.ts'
import { Job } from './job.entity.ts'
import { tellJobChanged } from './job.facts.ts'
import { JobNotCancelable } from './jobs.graphql.ts'
import { finish, settlePart } from './settle.ts'

/** Ends a waiting or running job and its parts. What it wrote so far stays: each of its writes was whole. */
export function cancelJob({ em, clock, say }: Work, jobId: string): Promise<Job | NotFound | JobNotCancelable> {
  return em.transactional(async (tx) => {
    const job = isId(jobId) ? await tx.findOne(Job, { id: jobId }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null
    if (!job) return NotFound.of('Job', jobId, say({ key: 'jobs.notFound' }))
    if (!job.isOpen || !job.isCancelable) {
      const key = job.isOpen ? 'jobs.mayNotBeCanceled' : 'jobs.hasEnded'
      return Object.assign(new JobNotCancelable(), { message: say({ key }) })
    }
    const parts = await tx.find(Job, { parentId: jobId, status: { $in: ['PENDING', 'PROCESSING'] } })
    for (const each of [...parts, job]) {
      each.message = { key: 'jobs.canceled' }
      each.awaitsParts = false
      finish(each, 'CANCELED', clock())
    }
    await tx.flush()
    for (const each of [...parts, job]) await tellJobChanged(tx, each)
    await settlePart(tx, job, clock())
    return job
  })
}
