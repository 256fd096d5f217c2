import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../work/tenant-table.ts'
import { ofWhatsAppNumber } from './whatsapp-number.entity.ts'

export type MessageStatus = 'sent' | 'delivered' | 'read' | 'played' | 'failed'

const WhatsAppStatusSchema = defineEntity({
  name: 'WhatsAppStatus',
  tableName: 'whatsapp_status',
  ...tenantTable,
  properties: {
    organizationId: p.uuid().primary(),
    wamid: p.text().primary(),
    number: ofWhatsAppNumber,
    status: p.string().$type<MessageStatus>(),
    /** When it came to be so, by Meta's clock. */
    at: p.datetime(),
  },
})

/** How far a message that the business sent has come: it goes on and never back, in whatever order Meta tells of it. */
export class WhatsAppStatus extends WhatsAppStatusSchema.class {}
WhatsAppStatusSchema.setClass(WhatsAppStatus)

export { WhatsAppStatusSchema }
