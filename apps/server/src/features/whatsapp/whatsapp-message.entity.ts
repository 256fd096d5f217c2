import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../work/tenant-table.ts'
import { ofWhatsAppNumber } from './whatsapp-number.entity.ts'

const WhatsAppMessageSchema = defineEntity({
  name: 'WhatsAppMessage',
  tableName: 'whatsapp_message',
  ...tenantTable,
  indexes: [{ properties: ['organizationId', 'number', 'receivedAt'] }],
  properties: {
    organizationId: p.uuid().primary(),
    /** Meta's id of the message: what comes again under it is the same. */
    wamid: p.text().primary(),
    number: ofWhatsAppNumber,
    /** Meta's word for what it is: text, image, button… */
    type: p.string(),
    hasReferral: p.boolean(),
    /** One of ours, sent to try the way in. It opens no ticket. */
    isTest: p.boolean().default(false),
    /** When it was sent, by Meta's clock; kept within what can be. */
    sentAt: p.datetime(),
    receivedAt: p.datetime(),
  },
})

/** That a message came, once, and never what it said: the words of one that came from an ad are kept by its touch. */
export class WhatsAppMessage extends WhatsAppMessageSchema.class {}
WhatsAppMessageSchema.setClass(WhatsAppMessage)

export { WhatsAppMessageSchema }
