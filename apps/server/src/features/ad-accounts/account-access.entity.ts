import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'
import { Connection } from '../connections/index.ts'
import { ofAdAccount } from './ad-account.entity.ts'

const AccountAccessSchema = defineEntity({
  name: 'AccountAccess',
  tableName: 'account_access',
  ...tenantTable,
  uniques: [{ properties: ['organizationId', 'adAccount', 'connection'] }],
  indexes: [{ properties: ['organizationId', 'connection'] }],
  properties: {
    ...tenantKey,
    adAccount: ofAdAccount,
    connection: () =>
      p
        .manyToOne(Connection)
        .joinColumns('organization_id', 'connection_id')
        .ownColumns('connection_id')
        .deleteRule('cascade'),
    createdAt: p.datetime(),
  },
})

/** That a profile reaches an account. The oldest one that still works is the one used. */
export class AccountAccess extends AccountAccessSchema.class {}
AccountAccessSchema.setClass(AccountAccess)

export { AccountAccessSchema }
