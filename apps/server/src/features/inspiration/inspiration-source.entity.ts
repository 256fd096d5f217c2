import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'
import { Creative } from '../creatives/index.ts'
import { Inspiration } from './inspiration.entity.ts'

const InspirationSourceSchema = defineEntity({
  name: 'InspirationSource',
  tableName: 'inspiration_source',
  ...tenantTable,
  uniques: [
    { properties: ['organizationId', 'inspiration', 'letter'] },
    { properties: ['organizationId', 'inspiration', 'creative'] },
  ],
  indexes: [{ properties: ['organizationId', 'creative'] }],
  properties: {
    ...tenantKey,
    inspiration: () =>
      p
        .manyToOne(Inspiration)
        .joinColumns('organization_id', 'inspiration_id')
        .ownColumns('inspiration_id')
        .deleteRule('cascade'),
    creative: () =>
      p
        .manyToOne(Creative)
        .joinColumns('organization_id', 'creative_id')
        .ownColumns('creative_id')
        .deleteRule('cascade'),
    /** A, B, C … */
    letter: p.string().length(1),
    /** Of its picture, measured once for the whole inspiration; null until then. */
    phash: p.string().nullable(),
    embedding: p.json<number[]>().nullable(),
    /** Only embeddings of one maker can be compared. */
    embeddedBy: p.string().nullable(),
  },
})

/** A creative that an inspiration draws from, by its letter. */
export class InspirationSource extends InspirationSourceSchema.class {}
InspirationSourceSchema.setClass(InspirationSource)

export { InspirationSourceSchema }
