import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'
import { AdAccount } from './ad-account.entity.ts'

const DatasetSchema = defineEntity({
  name: 'Dataset',
  tableName: 'dataset',
  ...tenantTable,
  uniques: [{ properties: ['organizationId', 'adAccount', 'metaDatasetId'] }],
  properties: {
    ...tenantKey,
    adAccount: () =>
      p
        .manyToOne(AdAccount)
        .joinColumns('organization_id', 'ad_account_id')
        .ownColumns('ad_account_id')
        .deleteRule('cascade'),
    metaDatasetId: p.string(),
    name: p.string(),
    lastFiredAt: p.datetime().nullable(),
    isAvailable: p.boolean(),
    updatedAt: p.datetime(),
  },
})

/** What Meta used to call a pixel, as it was last listed for an account. */
export class Dataset extends DatasetSchema.class {}
DatasetSchema.setClass(Dataset)

export { DatasetSchema }
