import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'
import { ofTicket } from './ticket.entity.ts'

/**
 * How surely an arrival is known to come from an ad. EXACT_AD: the click and the ad; SOURCE_ID: the ad without the click, as for ads in
 * the status; CTWA_ONLY: the click without the ad; UNKNOWN: a referral that names neither.
 */
export type Evidence = 'EXACT_AD' | 'SOURCE_ID' | 'CTWA_ONLY' | 'UNKNOWN'

const TouchSchema = defineEntity({
  name: 'Touch',
  tableName: 'touch',
  ...tenantTable,
  uniques: [{ properties: ['organizationId', 'wamid'] }],
  indexes: [{ properties: ['organizationId', 'ticket', 'at'] }, { properties: ['organizationId', 'sourceId'] }],
  properties: {
    ...tenantKey,
    ticket: ofTicket,
    wamid: p.text(),
    /** When the message was sent. */
    at: p.datetime(),
    receivedAt: p.datetime(),
    evidence: p.string().$type<Evidence>(),
    ctwaClid: p.text().nullable(),
    sourceId: p.string().nullable(),
    sourceType: p.string().nullable(),
    sourceUrl: p.text().nullable(),
    mediaType: p.string().nullable(),
    headline: p.text().nullable(),
    body: p.text().nullable(),
    /** The message as Meta sent it. */
    raw: p.json<Readonly<Record<string, unknown>>>(),
  },
})

/** One arrival from an ad. Never changed: which touch a sale belongs to is computed, and can be again under another rule. */
export class Touch extends TouchSchema.class {}
TouchSchema.setClass(Touch)

export { TouchSchema }
