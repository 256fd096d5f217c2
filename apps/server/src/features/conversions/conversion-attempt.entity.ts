import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'
import { ConversionEvent } from './conversion-event.entity.ts'

export type AttemptOutcome = 'SENT' | 'REFUSED' | 'DOUBTFUL' | 'PUT_OFF'

const ConversionAttemptSchema = defineEntity({
  name: 'ConversionAttempt',
  tableName: 'conversion_attempt',
  ...tenantTable,
  indexes: [{ properties: ['organizationId', 'event', 'startedAt'] }],
  properties: {
    ...tenantKey,
    event: () =>
      p
        .manyToOne(ConversionEvent)
        .joinColumns('organization_id', 'event_id')
        .ownColumns('event_id')
        .deleteRule('cascade'),
    /** Null while it is under way, or when its worker died: then nobody knows what came of it. */
    outcome: p.string().$type<AttemptOutcome>().nullable(),
    metaDatasetId: p.string(),
    fbtraceId: p.string().nullable(),
    errorCode: p.string().nullable(),
    errorMessage: p.text().nullable(),
    startedAt: p.datetime(),
    endedAt: p.datetime().nullable(),
  },
})

/** One time that an event was put to Meta. Written before it is. */
export class ConversionAttempt extends ConversionAttemptSchema.class {}
ConversionAttemptSchema.setClass(ConversionAttempt)

export { ConversionAttemptSchema }
