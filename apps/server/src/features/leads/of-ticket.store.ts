import { batched } from '../../work/batched.ts'
import type { Work } from '../../work/work.ts'
import { WhatsAppNumber } from '../whatsapp/index.ts'
import { AttributionChange } from './attribution-change.entity.ts'
import { Contact } from './contact.entity.ts'
import { Ticket } from './ticket.entity.ts'
import { TicketEvent } from './ticket-event.entity.ts'
import { Touch } from './touch.entity.ts'

/** The touches of a ticket, the last one first; of all tickets of a page at once. */
export async function touchesOf(work: Work, ticketId: string): Promise<Touch[]> {
  const found = await batched(work, 'leads.touches', ticketId, async (ids) => {
    const where = { ticket: { id: { $in: [...ids] } } }
    const rows = await work.em.find(Touch, where, { orderBy: { at: 'desc', wamid: 'desc' } })
    return Map.groupBy(rows, ({ ticket }) => ticket.id)
  })
  return found ?? []
}

/** The touch that a ticket is tracked by. */
export async function lastTouchOf(work: Work, { touchId }: Pick<Ticket, 'touchId'>): Promise<Touch | null> {
  if (!touchId) return null
  const found = await batched(work, 'leads.touch', touchId, async (ids) => {
    const rows = await work.em.find(Touch, { id: { $in: [...ids] } })
    return new Map(rows.map((row) => [row.id, row]))
  })
  return found ?? null
}

/** From which ad to which a ticket went, the last change first. */
export async function changesOf(work: Work, ticketId: string): Promise<AttributionChange[]> {
  const found = await batched(work, 'leads.changes', ticketId, async (ids) => {
    const where = { ticket: { id: { $in: [...ids] } } }
    const rows = await work.em.find(AttributionChange, where, { orderBy: { changedAt: 'desc', id: 'desc' } })
    return Map.groupBy(rows, ({ ticket }) => ticket.id)
  })
  return found ?? []
}

/** What was noted of a ticket, the last first. */
export async function eventsOf(work: Work, ticketId: string): Promise<TicketEvent[]> {
  const found = await batched(work, 'leads.events', ticketId, async (ids) => {
    const where = { ticket: { id: { $in: [...ids] } } }
    const rows = await work.em.find(TicketEvent, where, { orderBy: { at: 'desc', id: 'desc' } })
    return Map.groupBy(rows, ({ ticket }) => ticket.id)
  })
  return found ?? []
}

/** The person of a ticket; of all tickets of a page at once. */
export async function contactOf(work: Work, id: string): Promise<Contact> {
  const found = await batched(work, 'leads.contact', id, async (ids) => {
    const rows = await work.em.find(Contact, { id: { $in: [...ids] } })
    return new Map(rows.map((row) => [row.id, row]))
  })
  if (!found) throw new Error(`No contact ${id}`)
  return found
}

/** The number of a ticket, likewise. */
export async function numberOf(work: Work, id: string): Promise<WhatsAppNumber> {
  const found = await batched(work, 'leads.number', id, async (ids) => {
    const rows = await work.em.find(WhatsAppNumber, { id: { $in: [...ids] } })
    return new Map(rows.map((row) => [row.id, row]))
  })
  if (!found) throw new Error(`No number ${id}`)
  return found
}

/** A ticket by its id; of all that a page names at once. */
export async function ticketOf(work: Work, id: string): Promise<Ticket> {
  const found = await batched(work, 'leads.ticket', id, async (ids) => {
    const rows = await work.em.find(Ticket, { id: { $in: [...ids] } })
    return new Map(rows.map((row) => [row.id, row]))
  })
  if (!found) throw new Error(`No ticket ${id}`)
  return found
}
