import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../work/tenant-table.ts'

const LeadConfigSchema = defineEntity({
  name: 'LeadConfig',
  tableName: 'lead_config',
  ...tenantTable,
  properties: {
    organizationId: p.uuid().primary(),
    /** A ticket that nobody wrote in for longer is expired by the next message. */
    ticketExpirationDays: p.integer(),
    /** Of deals of tickets whose ad's account is not known. */
    currency: p.string().length(3),
    updatedAt: p.datetime(),
  },
})

/** What an organisation has decided about its tickets, where it differs from the defaults. One row, or none. */
export class LeadConfig extends LeadConfigSchema.class {}
LeadConfigSchema.setClass(LeadConfig)

export { LeadConfigSchema }
