import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'

const ClientSchema = defineEntity({
  name: 'Client',
  tableName: 'client',
  ...tenantTable,
  uniques: [
    {
      name: 'client_name_unique',
      expression:
        'create unique index client_name_unique on client (organization_id, lower(name)) where archived_at is null',
    },
  ],
  properties: {
    ...tenantKey,
    name: p.string(),
    archivedAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
})

/** A customer of an agency. Its ad accounts name it; one that left is archived and keeps its figures. */
export class Client extends ClientSchema.class {}
ClientSchema.setClass(Client)

export { ClientSchema }
