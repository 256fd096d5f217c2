import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'
import type { Objective, Weights } from './kpi.ts'

const CreativeConfigSchema = defineEntity({
  name: 'CreativeConfig',
  tableName: 'creative_config',
  ...tenantTable,
  uniques: [{ properties: ['organizationId'] }],
  properties: {
    ...tenantKey,
    minSpend: p.decimal('string').columnType('numeric(18,2)'),
    minConversions: p.integer(),
    minImpressions: p.integer(),
    windowDays: p.integer(),
    topN: p.integer(),
    objective: p.string().$type<Objective>(),
    weights: p.json<Record<Objective, Weights>>(),
    creativeRetentionDays: p.integer(),
    competitorBrands: p.json<readonly string[]>().default([]),
    updatedAt: p.datetime(),
  },
})

/** What an organisation has decided about ranking and new creatives, where it differs from the defaults. One row, or none. */
export class CreativeConfig extends CreativeConfigSchema.class {}
CreativeConfigSchema.setClass(CreativeConfig)

export { CreativeConfigSchema }
