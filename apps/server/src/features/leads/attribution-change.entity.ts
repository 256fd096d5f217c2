import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'
import { ofTicket } from './ticket.entity.ts'

const AttributionChangeSchema = defineEntity({
  name: 'AttributionChange',
  tableName: 'attribution_change',
  ...tenantTable,
  indexes: [{ properties: ['organizationId', 'ticket', 'changedAt'] }],
  properties: {
    ...tenantKey,
    ticket: ofTicket,
    oldAdId: p.string().nullable(),
    newAdId: p.string().nullable(),
    touchId: p.uuid(),
    changedAt: p.datetime(),
  },
})

/** A ticket went over from one ad to another. */
export class AttributionChange extends AttributionChangeSchema.class {}
AttributionChangeSchema.setClass(AttributionChange)

export { AttributionChangeSchema }
