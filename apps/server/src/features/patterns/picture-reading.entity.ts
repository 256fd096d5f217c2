import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'
import type { KeptReading } from './remembered-reading.ts'

const PictureReadingSchema = defineEntity({
  name: 'PictureReading',
  tableName: 'picture_reading',
  ...tenantTable,
  uniques: [{ properties: ['organizationId', 'sha256', 'copyHash', 'readBy'] }],
  indexes: [{ properties: ['organizationId', 'expiresAt'] }],
  properties: {
    ...tenantKey,
    /** Of the picture's bytes. */
    sha256: p.string().length(64),
    /** Of the words beside it: the same picture beside other words is another advertisement. */
    copyHash: p.string().length(64),
    readBy: p.string(),
    reading: p.json<KeptReading>(),
    readAt: p.datetime(),
    expiresAt: p.datetime(),
  },
})

/** What was once read in a picture, kept for 30 days so that the same bytes are not read twice. */
export class PictureReading extends PictureReadingSchema.class {}
PictureReadingSchema.setClass(PictureReading)

export { PictureReadingSchema }
