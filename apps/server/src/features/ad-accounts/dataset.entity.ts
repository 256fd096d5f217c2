import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'
import { ofAdAccount } from './ad-account.entity.ts'

const DatasetSchema = defineEntity({
  name: 'Dataset',
  tableName: 'dataset',
  ...tenantTable,
  uniques: [{ properties: ['organizationId', 'adAccount', 'metaDatasetId'] }],
  properties: {
    ...tenantKey,
    adAccount: ofAdAccount,
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
