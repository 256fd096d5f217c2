import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql'
import { isId } from '../../schema/is-id.ts'
import { type PageOf, pageFrom, readCursor, unreadable, usualPage } from '../../schema/page.graphql.ts'
import { batched } from '../../work/batched.ts'
import type { Work } from '../../work/work.ts'
import { ConversionAttempt } from './conversion-attempt.entity.ts'
import { ConversionEvent } from './conversion-event.entity.ts'
import { type ConversionCount, ConversionEventStatusEnum } from './conversions.graphql.ts'
import type { ConversionEventFilter } from './conversions-input.graphql.ts'

/** Null for an id that names nothing in this organisation, whatever it looks like. */
export const findConversion = (em: EntityManager, id: string): Promise<ConversionEvent | null> =>
  isId(id) ? em.findOne(ConversionEvent, { id }) : Promise.resolve(null)

/** Events, newest first. */
export async function listConversions(
  em: EntityManager,
  filter: ConversionEventFilter,
  page: { first?: number; after?: string },
): Promise<PageOf<ConversionEvent>> {
  const where = whereOf(filter)
  // Ids are made in the order of time, so one column sorts and pages.
  const older: FilterQuery<ConversionEvent> = page.after ? { id: { $lt: idIn(page.after) } } : {}
  const [rows, totalCount] = await Promise.all([
    em.find(
      ConversionEvent,
      { $and: [where, older] },
      { orderBy: { id: 'desc' }, limit: (page.first ?? usualPage) + 1 },
    ),
    em.count(ConversionEvent, where),
  ])
  return pageFrom(rows, page, totalCount, ({ id }) => [id])
}

/** How many there are in each status, in the order in which the statuses are written. */
export function countConversions(em: EntityManager, filter: ConversionEventFilter): Promise<ConversionCount[]> {
  const where = whereOf(filter)
  const counts = Object.values(ConversionEventStatusEnum).map(async (status) => ({
    status,
    count: await em.count(ConversionEvent, { $and: [where, { status }] }),
  }))
  return Promise.all(counts)
}

/** The events of a ticket, oldest first; those of a page of tickets are read at once. */
export async function conversionsOf(work: Work, ticketId: string): Promise<ConversionEvent[]> {
  const found = await batched(work, 'conversions.of-ticket', ticketId, async (ids) => {
    const rows = await work.em.find(ConversionEvent, { ticket: { id: { $in: [...ids] } } }, { orderBy: { id: 'asc' } })
    return Map.groupBy(rows, ({ ticket }) => ticket.id)
  })
  return found ?? []
}

/** The times that an event was put to Meta, oldest first, read likewise. */
export async function attemptsOf(work: Work, eventId: string): Promise<ConversionAttempt[]> {
  const found = await batched(work, 'conversions.attempts', eventId, async (ids) => {
    const where = { event: { id: { $in: [...ids] } } }
    const rows = await work.em.find(ConversionAttempt, where, { orderBy: { startedAt: 'asc', id: 'asc' } })
    return Map.groupBy(rows, ({ event }) => event.id)
  })
  return found ?? []
}

function whereOf(filter: ConversionEventFilter): FilterQuery<ConversionEvent> {
  const { statuses, eventNames, clientId, adAccountId, ticketId, metaDatasetId } = filter
  const parts: FilterQuery<ConversionEvent>[] = []
  if (statuses?.length) parts.push({ status: { $in: statuses } })
  if (eventNames?.length) parts.push({ eventName: { $in: eventNames } })
  if (metaDatasetId) parts.push({ metaDatasetId })
  if (ticketId != null) parts.push(isId(ticketId) ? { ticket: { id: ticketId } } : nothing)
  if (adAccountId != null) parts.push(isId(adAccountId) ? { ticket: { adAccount: { id: adAccountId } } } : nothing)
  if (clientId != null) parts.push(isId(clientId) ? { ticket: { adAccount: { client: { id: clientId } } } } : nothing)
  return parts.length > 0 ? { $and: parts } : {}
}

const nothing: FilterQuery<ConversionEvent> = { id: { $in: [] } }

function idIn(cursor: string): string {
  const [id] = readCursor(cursor, 1)
  if (typeof id === 'string' && isId(id)) return id
  throw unreadable()
}
