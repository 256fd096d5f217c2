import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../work/tenant-table.ts'
import { ofAdAccount } from '../ad-accounts/index.ts'

const ReadScheduleSchema = defineEntity({
  name: 'ReadSchedule',
  tableName: 'read_schedule',
  ...tenantTable,
  properties: {
    organizationId: p.uuid().primary(),
    adAccount: () => ofAdAccount().primary(),
    /** The last occurrence of the daily clock, in the account's zone, for which a reading was asked. */
    dailyAt: p.datetime().nullable(),
    /** When a person last looked at figures that hold today's. */
    lookedAt: p.datetime().nullable(),
    /** When today was last asked for because somebody looked. */
    todayAt: p.datetime().nullable(),
    /** As of when campaigns, ad sets and ads are known whole: the next reading asks for what changed since. */
    structureAt: p.datetime().nullable(),
  },
})

/** What the clock has asked for of an account, where whoever takes its row asks and a second process finds it done; and how old its structure is. */
export class ReadSchedule extends ReadScheduleSchema.class {}
ReadScheduleSchema.setClass(ReadSchedule)

export { ReadScheduleSchema }
