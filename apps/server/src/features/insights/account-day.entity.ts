import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../work/tenant-table.ts'
import { AdAccount } from '../ad-accounts/index.ts'

const AccountDaySchema = defineEntity({
  name: 'AccountDay',
  tableName: 'account_day',
  ...tenantTable,
  properties: {
    organizationId: p.uuid().primary(),
    adAccount: () =>
      p
        .manyToOne(AdAccount)
        .joinColumns('organization_id', 'ad_account_id')
        .ownColumns('ad_account_id')
        .deleteRule('cascade')
        .primary(),
    day: p.date().primary(),
    /** How many ads delivered. */
    ads: p.integer(),
    readAt: p.datetime(),
    jobId: p.uuid(),
  },
})

/** That a day of an account was read to its end: Meta sends nothing for a day without delivery, and nothing is not unread. */
export class AccountDay extends AccountDaySchema.class {}
AccountDaySchema.setClass(AccountDay)

export { AccountDaySchema }
