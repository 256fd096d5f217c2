import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'
import { Client } from '../clients/index.ts'

const AdAccountSchema = defineEntity({
  name: 'AdAccount',
  tableName: 'ad_account',
  ...tenantTable,
  uniques: [{ properties: ['organizationId', 'metaAccountId'] }],
  indexes: [{ properties: ['organizationId', 'client'] }],
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
    /** Whether we read it, and tell Meta of what its ads led to. */
    isActive: p.boolean().default(false),
    /** Where its conversions are sent; one of Meta's list. */
    datasetId: p.uuid().nullable(),
    /** The customer it belongs to; an account belongs to one at most. */
    client: () =>
      p
        .manyToOne(Client)
        .joinColumns('organization_id', 'client_id')
        .ownColumns('client_id')
        .deleteRule('restrict')
        .nullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
})

/** An ad account that at least one connected profile reaches. */
export class AdAccount extends AdAccountSchema.class {}
AdAccountSchema.setClass(AdAccount)

export { AdAccountSchema }

/** The column by which a row is an ad account's, for `defineEntity`: it goes with the account. */
export const ofAdAccount = () =>
  p
    .manyToOne(AdAccount)
    .joinColumns('organization_id', 'ad_account_id')
    .ownColumns('ad_account_id')
    .deleteRule('cascade')
