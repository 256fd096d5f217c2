import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'
import type { Saying } from '../../work/texts.ts'
import { ofTicket } from './ticket.entity.ts'

const TicketEventSchema = defineEntity({
  name: 'TicketEvent',
  tableName: 'ticket_event',
  ...tenantTable,
  indexes: [{ properties: ['organizationId', 'ticket', 'at'] }],
  properties: {
    ...tenantKey,
    ticket: ofTicket,
    at: p.datetime(),
    /** Said in the reader's language. */
    saying: p.json<Saying>(),
    /** The name of whoever did it; null for what came in by itself. */
    by: p.string().nullable(),
  },
})

/** A line of a ticket's story. */
export class TicketEvent extends TicketEventSchema.class {}
TicketEventSchema.setClass(TicketEvent)

export { TicketEventSchema }
