import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'
import { Inspiration } from './inspiration.entity.ts'
import type { BrokenRule, Judgement } from './judge-variation.ts'
import type { PredictedScore } from './predict-score.ts'

const VariationSchema = defineEntity({
  name: 'Variation',
  tableName: 'variation',
  ...tenantTable,
  uniques: [
    { properties: ['organizationId', 'inspiration', 'number', 'attempt'] },
    {
      name: 'variation_accepted_unique',
      expression:
        'create unique index variation_accepted_unique on variation (organization_id, inspiration_id, number) where is_accepted',
    },
  ],
  checks: [
    { name: 'variation_number_check', expression: 'number >= 1 and attempt >= 1' },
    { name: 'variation_anti_clone_score_check', expression: 'anti_clone_score between 0 and 1' },
  ],
  properties: {
    ...tenantKey,
    inspiration: () =>
      p
        .manyToOne(Inspiration)
        .joinColumns('organization_id', 'inspiration_id')
        .ownColumns('inspiration_id')
        .deleteRule('cascade'),
    /** Which of the variations that were asked for it is meant to be, from 1. */
    number: p.integer(),
    /** From 1; every rejected one makes room for the next. */
    attempt: p.integer(),
    /** The job that drew it: each has its own four attempts. */
    jobId: p.uuid(),
    headline: p.text(),
    body: p.text(),
    callToAction: p.text(),
    /** One sentence on what it tries. */
    idea: p.text(),
    ratio: p.string(),
    width: p.integer(),
    height: p.integer(),
    phash: p.string(),
    embedding: p.json<number[]>(),
    score: p.json<PredictedScore>(),
    antiCloneScore: p.double().$type<number>(),
    distances: p.json<Judgement['distances']>(),
    /** Empty for an accepted one. */
    violations: p.json<BrokenRule[]>(),
    isAccepted: p.boolean(),
    drawnBy: p.string(),
    createdAt: p.datetime(),
  },
})

/** One creative that was drawn: accepted, or rejected with what it broke. */
export class Variation extends VariationSchema.class {}
VariationSchema.setClass(Variation)

export { VariationSchema }
