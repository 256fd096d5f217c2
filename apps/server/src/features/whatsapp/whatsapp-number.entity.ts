import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'

const WhatsAppNumberSchema = defineEntity({
  name: 'WhatsAppNumber',
  tableName: 'whatsapp_number',
  ...tenantTable,
  uniques: [{ properties: ['organizationId', 'phoneNumberId'] }],
  properties: {
    ...tenantKey,
    phoneNumberId: p.string(),
    wabaId: p.string(),
    displayPhoneNumber: p.string(),
    verifiedName: p.string().nullable(),
    /** The dataset that Meta keeps for the WhatsApp account; null while Meta has not told of one. */
    metaDatasetId: p.string().nullable(),
    /** Account-local days of tickets without an ad are days of this zone. */
    timezone: p.string(),
    /** Set when somebody disconnects it: what arrived stays, what arrives is parked. */
    disconnectedAt: p.datetime().nullable(),
    /** When the last message of a customer came in; null until the first. */
    lastMessageAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
})

/** A WhatsApp number whose messages are this organisation's. The claim of a number is kept beside all organisations. */
export class WhatsAppNumber extends WhatsAppNumberSchema.class {}
WhatsAppNumberSchema.setClass(WhatsAppNumber)

export { WhatsAppNumberSchema }

/** The columns by which a row is a number's, for `defineEntity`. */
export const ofWhatsAppNumber = () =>
  p.manyToOne(WhatsAppNumber).joinColumns('organization_id', 'number_id').ownColumns('number_id').deleteRule('restrict')
