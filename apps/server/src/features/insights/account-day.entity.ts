import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../work/tenant-table.ts'
import { ofAdAccount } from '../ad-accounts/index.ts'
import { amount } from './amount.ts'

const AccountDaySchema = defineEntity({
  name: 'AccountDay',
  tableName: 'account_day',
  ...tenantTable,
  properties: {
    organizationId: p.uuid().primary(),
    adAccount: () => ofAdAccount().primary(),
    day: p.date().primary(),
    /** How many ads delivered. */
    ads: p.integer(),
    /** The spend of those ads, added up. */
    adsSpend: amount().default('0'),
    /** Meta's own total for the account on that day, asked for by itself; null when it was not asked for. */
    accountSpend: amount().nullable(),
    /** When it was read again by itself because the two differed on a day that had settled; null before. */
    rereadAt: p.datetime().nullable(),
    /** Set by a person who has looked into the difference: it stays visible, and raises no notice. */
    knownAt: p.datetime().nullable(),
    knownBy: p.string().nullable(),
    readAt: p.datetime(),
    jobId: p.uuid(),
  },
})

/**
 * That a day of an account was read to its end: Meta sends nothing for a day without delivery, and nothing is not unread. With
 * it stand the two totals that should be one.
 */
export class AccountDay extends AccountDaySchema.class {}
AccountDaySchema.setClass(AccountDay)

export { AccountDaySchema }
