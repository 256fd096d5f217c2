import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../work/tenant-table.ts'
import { ofAdAccount } from '../ad-accounts/index.ts'
import { amount } from './amount.ts'

const DayReadingSchema = defineEntity({
  name: 'DayReading',
  tableName: 'day_reading',
  ...tenantTable,
  properties: {
    organizationId: p.uuid().primary(),
    adAccount: () => ofAdAccount().primary(),
    day: p.date().primary(),
    readAt: p.datetime().primary(),
    adsSpend: amount(),
    accountSpend: amount(),
    ads: p.integer(),
    jobId: p.uuid(),
  },
})

/**
 * What a day's two totals were when it was read. Kept when they are other than at the reading before, and as long as they
 * differ from each other: a reading that found nothing new says nothing.
 */
export class DayReading extends DayReadingSchema.class {}
DayReadingSchema.setClass(DayReading)

export { DayReadingSchema }
