import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql'
import { isId } from '../../schema/is-id.ts'
import { type PageOf, pageFrom, readCursor, unreadable, usualPage } from '../../schema/page.graphql.ts'
import { Job, type JobStatus, type PauseReason } from './job.entity.ts'

export interface JobListFilter {
  names?: string[]
  statuses?: JobStatus[]
  adAccountId?: string
  topLevel?: boolean
}

/** Jobs, newest first; without `topLevel: false` only whole ones, not the parts of others. */
export async function listJobs(
  em: EntityManager,
  filter: JobListFilter,
  page: { first?: number; after?: string },
): Promise<PageOf<Job>> {
  const where: FilterQuery<Job> = {
    ...(filter.names ? { name: { $in: filter.names } } : {}),
    ...(filter.statuses ? { status: { $in: filter.statuses } } : {}),
    ...(filter.adAccountId ? { adAccountId: filter.adAccountId } : {}),
    ...(filter.topLevel === false ? {} : { parentId: null }),
  }
  // Ids are made in the order of time, so one column sorts and pages.
  const after = page.after ? idIn(page.after) : null
  const [rows, totalCount] = await Promise.all([
    em.find(Job, after ? { $and: [where, { id: { $lt: after } }] } : where, {
      orderBy: { id: 'desc' },
      limit: (page.first ?? usualPage) + 1,
    }),
    em.count(Job, where),
  ])
  return pageFrom(rows, page, totalCount, (job) => [job.id])
}

/** What keeps a job waiting; of one that waits for its parts, what keeps a part. */
export async function pauseOf(
  em: EntityManager,
  { id, pausedFor, awaitsParts }: Pick<Job, 'id' | 'pausedFor' | 'awaitsParts'>,
): Promise<PauseReason | null> {
  if (pausedFor || !awaitsParts) return pausedFor ?? null
  const part = await em.findOne(Job, { parentId: id, pausedFor: { $ne: null } })
  return part?.pausedFor ?? null
}

function idIn(cursor: string): string {
  const [id] = readCursor(cursor, 1)
  if (typeof id === 'string' && isId(id)) return id
  throw unreadable()
}
