import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'
import type { AskedBrief } from './brief-input.ts'
import type { WrittenBrief } from './prepare-brief.ts'

/** What was last written; that the job behind it ended otherwise is seen from the job. */
export type InspirationState = 'DRAWING' | 'READY' | 'FAILED'

/** A brief as it was asked for, with the language that the new creatives are to speak. */
export interface StoredBrief extends AskedBrief {
  readonly language: 'pt-BR' | 'en'
}

const InspirationSchema = defineEntity({
  name: 'Inspiration',
  tableName: 'inspiration',
  ...tenantTable,
  checks: [{ name: 'inspiration_status_check', expression: "status in ('DRAWING', 'READY', 'FAILED')" }],
  properties: {
    ...tenantKey,
    title: p.text(),
    status: p.string().$type<InspirationState>(),
    /** As a person asked for it. */
    brief: p.json<StoredBrief>(),
    /** As the drawer got it; null until it is written. */
    spec: p.json<WrittenBrief>().nullable(),
    /** Keys of the tags of what went into the brief, and of what was left out on purpose. */
    patternsUsed: p.json<string[]>(),
    patternsLeftOut: p.json<string[]>(),
    /** Ids at Meta of the creatives it was inspired by: they stay when the creatives are forgotten. */
    inspiredBy: p.json<string[]>(),
    /** The job that draws it, or last did. */
    jobId: p.uuid(),
    drawnBy: p.string(),
    createdBy: p.string().nullable(),
    createdAt: p.datetime(),
  },
})

/** New creatives made from the patterns of others, with the brief and the proof of their distance. */
export class Inspiration extends InspirationSchema.class {}
InspirationSchema.setClass(Inspiration)

export { InspirationSchema }
