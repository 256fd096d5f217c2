import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql'
import { isId } from '../../schema/is-id.ts'
import { type PageOf, pageFrom, readCursor, unreadable, usualPage } from '../../schema/page.graphql.ts'
import { Notice } from './notice.entity.ts'

const open: FilterQuery<Notice> = { resolvedAt: null, dismissedAt: null }
const closed: FilterQuery<Notice> = { $or: [{ resolvedAt: { $ne: null } }, { dismissedAt: { $ne: null } }] }

/** Notices, newest first. */
export async function listNotices(
  em: EntityManager,
  { isOpen }: { isOpen?: boolean | null },
  page: { first?: number; after?: string },
): Promise<PageOf<Notice> & { openCount: number }> {
  const where = isOpen == null ? {} : isOpen ? open : closed
  // Ids are made in the order of time, so one column sorts and pages.
  const older: FilterQuery<Notice> = page.after ? { id: { $lt: idIn(page.after) } } : {}
  const [rows, totalCount, openCount] = await Promise.all([
    em.find(Notice, { $and: [where, older] }, { orderBy: { id: 'desc' }, limit: (page.first ?? usualPage) + 1 }),
    em.count(Notice, where),
    em.count(Notice, open),
  ])
  return { ...pageFrom(rows, page, totalCount, ({ id }) => [id]), openCount }
}

function idIn(cursor: string): string {
  const [id] = readCursor(cursor, 1)
  if (typeof id === 'string' && isId(id)) return id
  throw unreadable()
}
