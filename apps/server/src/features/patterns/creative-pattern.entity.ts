import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'
import { Creative } from '../creatives/index.ts'

export type PatternType = 'visual' | 'message' | 'approach'
export const patternTypes: readonly PatternType[] = ['visual', 'message', 'approach']

const CreativePatternSchema = defineEntity({
  name: 'CreativePattern',
  tableName: 'creative_pattern',
  ...tenantTable,
  uniques: [{ properties: ['organizationId', 'creative', 'patternType'] }],
  checks: [
    { name: 'creative_pattern_type_check', expression: "pattern_type in ('visual', 'message', 'approach')" },
    { name: 'creative_pattern_confidence_check', expression: 'confidence between 0 and 1' },
  ],
  properties: {
    ...tenantKey,
    creative: () =>
      p
        .manyToOne(Creative)
        .joinColumns('organization_id', 'creative_id')
        .ownColumns('creative_id')
        .deleteRule('cascade'),
    patternType: p.string().$type<PatternType>(),
    /** In the shape of its layer; see README. */
    data: p.json<Record<string, unknown>>(),
    /** What is legible in the picture, line by line; of the message layer only. Beside `data`, whose shape is agreed. */
    imageText: p.text().nullable(),
    confidence: p.double().$type<number>(),
    /** Who read it, and in which version. */
    readBy: p.string(),
    extractedAt: p.datetime(),
  },
})

/** One layer of what a reader saw in a creative. A creative that was read has all three. */
export class CreativePattern extends CreativePatternSchema.class {}
CreativePatternSchema.setClass(CreativePattern)

export { CreativePatternSchema }
