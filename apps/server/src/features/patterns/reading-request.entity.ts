import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'
import { Creative } from '../creatives/index.ts'

const ReadingRequestSchema = defineEntity({
  name: 'ReadingRequest',
  tableName: 'reading_request',
  ...tenantTable,
  uniques: [{ properties: ['organizationId', 'creative'] }],
  properties: {
    ...tenantKey,
    creative: () =>
      p
        .manyToOne(Creative)
        .joinColumns('organization_id', 'creative_id')
        .ownColumns('creative_id')
        .deleteRule('cascade'),
    /** The job that was last to read it. */
    jobId: p.uuid(),
    /** The sync that asked, if one did. */
    syncJobId: p.uuid().nullable(),
    requestedAt: p.datetime(),
  },
})

/** Which job was last to read a creative: its state is the creative's, without a search through all jobs. */
export class ReadingRequest extends ReadingRequestSchema.class {}
ReadingRequestSchema.setClass(ReadingRequest)

export { ReadingRequestSchema }
