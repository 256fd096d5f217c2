import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../work/tenant-table.ts'

const ExchangeRateSchema = defineEntity({
  name: 'ExchangeRate',
  tableName: 'exchange_rate',
  ...tenantTable,
  checks: [{ name: 'exchange_rate_positive_check', expression: 'rate > 0' }],
  properties: {
    organizationId: p.uuid().primary(),
    /** One unit of `base` is worth `rate` of `quote`. */
    base: p.string().length(3).primary(),
    quote: p.string().length(3).primary(),
    day: p.date().primary(),
    rate: p.decimal('string').columnType('numeric(24,12)'),
    /** Where it is from, in the words of who entered it: `PTAX`, a bank, a contract. */
    source: p.string(),
    enteredBy: p.string().nullable(),
    updatedAt: p.datetime(),
  },
})

/** What one currency was worth in another on a day, as the organisation entered or imported it. */
export class ExchangeRate extends ExchangeRateSchema.class {}
ExchangeRateSchema.setClass(ExchangeRate)

export { ExchangeRateSchema }
