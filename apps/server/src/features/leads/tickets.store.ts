import type { EntityManager } from '@mikro-orm/postgresql'
import { isId } from '../../schema/is-id.ts'
import { type PageOf, pageFrom, readCursor, unreadable, usualPage } from '../../schema/page.graphql.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import { type Binds, openBinds } from '../metrics/index.ts'
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

/**
 * Tickets, newest first.
 * @param more a condition over `ticket t` that the filter cannot say, with what it binds
 */
export async function listTickets(
  work: Work,
  filter: TicketFilter,
  page: { first?: number; after?: string },
  order: TicketOrder = 'lastMessageAt',
  more: (binds: Binds) => string = () => 'true',
): Promise<LazyPage<Ticket>> {
  const { em, actor } = work
  const where = () => {
    const binds = openBinds()
    return { binds, sql: `${ticketConditions(binds, actor.organizationId, filter)} and ${more(binds)}` }
  }
  const limit = (page.first ?? usualPage) + 1
  const rows = await em.transactional(async (tx) => {
    const { binds, sql } = where()
    const later = page.after ? `and (t.${columns[order]}, t.id) < ${placeIn(page.after, binds)}` : ''
    const found = await transactionOf(tx).executeSql(
      `select t.id from ticket t where ${sql} ${later} order by t.${columns[order]} desc, t.id desc limit ${limit}`,
      binds.values,
    )
    const ids: string[] = found.rows.map(({ id }) => id)
    const tickets = await tx.find(Ticket, { id: { $in: ids } })
    const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]))
    return ids.flatMap((id) => byId.get(id) ?? [])
  })
  return {
    ...pageFrom(rows, page, 0, (ticket) => [ticket[order]?.toISOString() ?? null, ticket.id]),
    get totalCount() {
      const { binds, sql } = where()
      return em.transactional(async (tx) => {
        const counted = await transactionOf(tx).executeSql(
          `select count(*)::int as n from ticket t where ${sql}`,
          binds.values,
        )
        return counted.rows[0].n as number
      })
    },
  }
}

function placeIn(cursor: string, binds: Binds): string {
  const [at, id] = readCursor(cursor, 2)
  if (typeof at !== 'string' || typeof id !== 'string' || !isId(id) || !isMoment(at)) throw unreadable()
  return `(${binds.bind(at, 'timestamptz')}, ${binds.bind(id, 'uuid')})`
}

const isMoment = (text: string): boolean => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text))
