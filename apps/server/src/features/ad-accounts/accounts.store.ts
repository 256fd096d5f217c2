import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql'
import { isId } from '../../schema/is-id.ts'
import { type PageOf, pageFrom, readCursor, usualPage } from '../../schema/page.graphql.ts'
import { batched } from '../../work/batched.ts'
import type { Work } from '../../work/work.ts'
import { type Connection, isUsable } from '../connections/index.ts'
import { AccountAccess } from './account-access.entity.ts'
import { type AdAccountStatus, knownNumbers, numbersOf } from './account-status.ts'
import { AdAccount } from './ad-account.entity.ts'

export interface AdAccountListFilter {
  isActive?: boolean
  connectionId?: string
  search?: string
  status?: AdAccountStatus
  clientId?: string | null
  hasClient?: boolean | null
}

/** Null for an id that names nothing in this organisation, whatever it looks like. */
export const findAdAccount = (em: EntityManager, id: string): Promise<AdAccount | null> =>
  isId(id) ? em.findOne(AdAccount, { id }) : Promise.resolve(null)

/** One account of a page of rows, all read at once. */
export async function accountOf(work: Work, id: string): Promise<AdAccount | null> {
  const found = await batched(work, 'ad-accounts.by-id', id, async (ids) => {
    const rows = await work.em.find(AdAccount, { id: { $in: [...ids] } })
    return new Map(rows.map((row) => [row.id, row]))
  })
  return found ?? null
}

/** The profiles that reach an account, oldest access first. */
export async function connectionsOf(work: Work, adAccountId: string): Promise<Connection[]> {
  const found = await batched(work, 'ad-accounts.connections', adAccountId, async (ids) => {
    const rows = await work.em.find(
      AccountAccess,
      { adAccount: { id: { $in: [...ids] } } },
      { populate: ['connection'], orderBy: { createdAt: 'asc', id: 'asc' } },
    )
    const byAccount = new Map<string, Connection[]>()
    for (const row of rows)
      byAccount.set(row.adAccount.id, [...(byAccount.get(row.adAccount.id) ?? []), row.connection])
    return byAccount
  })
  return found ?? []
}

/** The accounts that a profile reaches. */
export async function accountsOf(work: Work, connectionId: string): Promise<AdAccount[]> {
  const found = await batched(work, 'ad-accounts.of-connection', connectionId, async (ids) => {
    const rows = await work.em.find(
      AccountAccess,
      { connection: { id: { $in: [...ids] } } },
      { populate: ['adAccount'], orderBy: { adAccount: { name: 'asc' } } },
    )
    const byConnection = new Map<string, AdAccount[]>()
    for (const row of rows)
      byConnection.set(row.connection.id, [...(byConnection.get(row.connection.id) ?? []), row.adAccount])
    return byConnection
  })
  return found ?? []
}

/** The accounts that belong to a client. */
export async function accountsOfClient(work: Work, clientId: string): Promise<AdAccount[]> {
  const found = await batched(work, 'ad-accounts.of-client', clientId, async (ids) => {
    const rows = await work.em.find(
      AdAccount,
      { client: { id: { $in: [...ids] } } },
      { orderBy: { name: 'asc', id: 'asc' } },
    )
    return Map.groupBy(rows, ({ client }) => client?.id ?? '')
  })
  return found ?? []
}

/** The profile to read an account through: the oldest access that works; else null. */
export async function connectionFor(work: Work, adAccountId: string): Promise<Connection | null> {
  const connections = await connectionsOf(work, adAccountId)
  return connections.find((connection) => isUsable(connection, work.clock())) ?? null
}

export async function listAccounts(
  { em }: Pick<Work, 'em'>,
  filter: AdAccountListFilter,
  page: { first?: number; after?: string },
): Promise<PageOf<AdAccount> & { activeCount: number }> {
  const where = whereOf(filter, filter.connectionId ? await idsReachedBy(em, filter.connectionId) : null)
  const [name, id] = page.after ? readCursor(page.after, 2).map(String) : []
  const later: FilterQuery<AdAccount> =
    name === undefined ? {} : { $or: [{ name: { $gt: name } }, { name, id: { $gt: id } }] }
  const [rows, totalCount, activeCount] = await Promise.all([
    em.find(
      AdAccount,
      { $and: [where, later] },
      { orderBy: { name: 'asc', id: 'asc' }, limit: (page.first ?? usualPage) + 1 },
    ),
    em.count(AdAccount, where),
    em.count(AdAccount, { $and: [where, { isActive: true }] }),
  ])
  return { ...pageFrom(rows, page, totalCount, (account) => [account.name, account.id]), activeCount }
}

function whereOf(
  { isActive, search, status, clientId, hasClient }: AdAccountListFilter,
  reached: string[] | null,
): FilterQuery<AdAccount> {
  const like = search ? `%${search.replace(/[\\%_]/g, '\\$&')}%` : null
  const parts: FilterQuery<AdAccount>[] = []
  if (isActive !== undefined) parts.push({ isActive })
  if (reached) parts.push({ id: { $in: reached } })
  if (status) parts.push({ accountStatus: status === 'UNKNOWN' ? { $nin: knownNumbers } : { $in: numbersOf(status) } })
  if (clientId != null) parts.push(isId(clientId) ? { client: { id: clientId } } : { id: { $in: [] } })
  // By the client's own id: the reference has the organisation in it, which is never null.
  if (hasClient != null) parts.push({ client: { id: hasClient ? { $ne: null } : null } })
  if (like) parts.push({ $or: [{ name: { $ilike: like } }, { metaAccountId: { $ilike: like } }] })
  return parts.length > 0 ? { $and: parts } : {}
}

async function idsReachedBy(em: EntityManager, connectionId: string): Promise<string[]> {
  if (!isId(connectionId)) return []
  const rows = await em.find(AccountAccess, { connection: { id: connectionId } }, { disableIdentityMap: true })
  return rows.map((row) => row.adAccount.id)
}
