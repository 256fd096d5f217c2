import { type EntityManager, type FilterQuery, LockMode } from '@mikro-orm/postgresql'
import { isId } from '../../schema/is-id.ts'
import { type PageOf, pageFrom, readCursor, unreadable, usualPage } from '../../schema/page.graphql.ts'
import { batched } from '../../work/batched.ts'
import type { Work } from '../../work/work.ts'
import { Client } from './client.entity.ts'

/** Null for an id that names nothing in this organisation, whatever it looks like. */
export const findClient = (em: EntityManager, id: string): Promise<Client | null> =>
  isId(id) ? em.findOne(Client, { id }) : Promise.resolve(null)

/** The same, and nobody changes it until the transaction of `em` ends: it is not archived while it gets an account. */
export const holdClient = (em: EntityManager, id: string): Promise<Client | null> =>
  isId(id) ? em.findOne(Client, { id }, { lockMode: LockMode.PESSIMISTIC_READ }) : Promise.resolve(null)

/** One client of a page of rows, all read at once. */
export async function clientOf(work: Work, id: string): Promise<Client | null> {
  const found = await batched(work, 'clients.by-id', id, async (ids) => {
    const rows = await work.em.find(Client, { id: { $in: [...ids] } })
    return new Map(rows.map((row) => [row.id, row]))
  })
  return found ?? null
}

/** Clients by name. */
export async function listClients(
  em: EntityManager,
  { search, isArchived }: { search?: string | null; isArchived?: boolean | null },
  page: { first?: number; after?: string },
): Promise<PageOf<Client>> {
  const parts: FilterQuery<Client>[] = []
  if (search) parts.push({ name: { $ilike: `%${search.replace(/[\\%_]/g, '\\$&')}%` } })
  if (isArchived != null) parts.push({ archivedAt: isArchived ? { $ne: null } : null })
  const where: FilterQuery<Client> = parts.length > 0 ? { $and: parts } : {}
  const [rows, totalCount] = await Promise.all([
    em.find(
      Client,
      { $and: [where, page.after ? laterThan(page.after) : {}] },
      { orderBy: { name: 'asc', id: 'asc' }, limit: (page.first ?? usualPage) + 1 },
    ),
    em.count(Client, where),
  ])
  return pageFrom(rows, page, totalCount, ({ name, id }) => [name, id])
}

function laterThan(cursor: string): FilterQuery<Client> {
  const [name, id] = readCursor(cursor, 2)
  if (typeof name !== 'string' || typeof id !== 'string' || !isId(id)) throw unreadable()
  return { $or: [{ name: { $gt: name } }, { name, id: { $gt: id } }] }
}
