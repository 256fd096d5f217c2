import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'

const AdAccountSchema = defineEntity({
  name: 'AdAccount',
  tableName: 'ad_account',
  ...tenantTable,
  uniques: [{ properties: ['organizationId', 'metaAccountId'] }],
  properties: {
    ...tenantKey,
    /** `act_…` */
    metaAccountId: p.string(),
    name: p.string(),
    currency: p.string().length(3),
    /** IANA name: its days are the days of every figure. */
    timezone: p.string(),
    accountStatus: p.integer(),
    disableReason: p.integer().nullable(),
    /** Whether we read it. */
    isActive: p.boolean().default(false),
    /** Where its conversions are sent; one of Meta's list. */
    datasetId: p.uuid().nullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
})

/** An ad account that at least one connected profile reaches. */
export class AdAccount extends AdAccountSchema.class {}
AdAccountSchema.setClass(AdAccount)

export { AdAccountSchema }
