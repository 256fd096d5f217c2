import type { EntityManager } from '@mikro-orm/postgresql'
import { isId } from '../../schema/is-id.ts'
import { type PageOf, pageFrom, readCursor, unreadable, usualPage } from '../../schema/page.graphql.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import { type Binds, openBinds } from '../metrics/index.ts'
import { type KnownFilter, knowFilter } from './known-filter.ts'
import { Ticket } from './ticket.entity.ts'
import { ticketConditions } from './ticket-conditions.ts'
import type { TicketFilter } from './ticket-filter.graphql.ts'

/** A page as tickets are listed: how many there are in all is counted only if it is asked for. */
export type LazyPage<T> = Omit<PageOf<T>, 'totalCount'> & { readonly totalCount: Promise<number> }

/** Which moment a list is in order of, newest first: that of the last message, or that of closing. */
export type TicketOrder = 'lastMessageAt' | 'closedAt'

const columns: Record<TicketOrder, string> = { lastMessageAt: 'last_message_at', closedAt: 'closed_at' }

/** Null for an id that names nothing in this organisation, whatever it looks like. */
export const findTicket = (em: EntityManager, id: string): Promise<Ticket | null> =>
  isId(id) ? em.findOne(Ticket, { id }) : Promise.resolve(null)

/** Tickets, the one that was written in last first. */
export const listTickets = async (
  work: Work,
  filter: TicketFilter,
  page: { first?: number; after?: string },
): Promise<LazyPage<Ticket>> => listKnown(work, await knowFilter(work, filter), page)

/**
 * Tickets, newest first.
 * @param more a condition over `ticket t` that the filter cannot say, with what it binds
 */
export async function listKnown(
  { em, actor }: Work,
  filter: KnownFilter,
  page: { first?: number; after?: string },
  order: TicketOrder = 'lastMessageAt',
  more: (binds: Binds) => string = () => 'true',
): Promise<LazyPage<Ticket>> {
  const limit = (page.first ?? usualPage) + 1
  const conditions = () => {
    const binds = openBinds()
    return { binds, where: `${ticketConditions(binds, actor.organizationId, filter)} and ${more(binds)}` }
  }
  const rows = await em.transactional(async (tx) => {
    const { binds, where } = conditions()
    const later = page.after ? `and (t.${columns[order]}, t.id) < ${placeIn(page.after, binds)}` : ''
    const found = await transactionOf(tx).executeSql(
      `select t.id from ticket t where ${where} ${later} order by t.${columns[order]} desc, t.id desc limit ${limit}`,
      binds.values,
    )
    return inOrder(
      tx,
      found.rows.map(({ id }) => id),
    )
  })
  return {
    ...pageFrom(rows, page, 0, (ticket) => [ticket[order]?.toISOString() ?? null, ticket.id]),
    get totalCount() {
      const { binds, where } = conditions()
      return em.transactional(async (tx) => {
        const counted = await transactionOf(tx).executeSql(
          `select count(*)::int as n from ticket t where ${where}`,
          binds.values,
        )
        return counted.rows[0].n as number
      })
    },
  }
}

async function inOrder(em: EntityManager, ids: readonly string[]): Promise<Ticket[]> {
  if (ids.length === 0) return []
  const tickets = await em.find(Ticket, { id: { $in: [...ids] } })
  const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function placeIn(cursor: string, binds: Binds): string {
  const [at, id] = readCursor(cursor, 2)
  if (typeof at !== 'string' || typeof id !== 'string' || !isId(id) || !isMoment(at)) throw unreadable()
  return `(${binds.bind(at, 'timestamptz')}, ${binds.bind(id, 'uuid')})`
}

const isMoment = (text: string): boolean => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text))
