import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'
import { ofTicket } from '../leads/index.ts'

export type ConversionEventName = 'LeadSubmitted' | 'Purchase'
/**
 * SENDING: claimed by a worker. UNKNOWN: Meta may or may not have it, and a person decides. EXPIRED: too old for Meta before it could be
 * sent. CANCELED: taken back while it was waiting.
 */
export type ConversionEventStatus =
  | 'PENDING'
  | 'SENDING'
  | 'SENT'
  | 'FAILED'
  | 'UNKNOWN'
  | 'EXPIRED'
  | 'CANCELED'
  | 'SKIPPED_NO_CTWA'
  | 'SKIPPED_DUPLICATE_LEAD'

const ConversionEventSchema = defineEntity({
  name: 'ConversionEvent',
  tableName: 'conversion_event',
  ...tenantTable,
  uniques: [{ properties: ['organizationId', 'eventId'] }],
  indexes: [
    { properties: ['organizationId', 'ticket'] },
    { properties: ['organizationId', 'status', 'dueAt'] },
    { properties: ['organizationId', 'createdAt'] },
    { properties: ['organizationId', 'metaDatasetId', 'sentAt'] },
  ],
  properties: {
    ...tenantKey,
    ticket: ofTicket,
    eventName: p.string().$type<ConversionEventName>(),
    /** `lead-{ticketId}`, `purchase-{ticketId}`: one for one fact, for ever. */
    eventId: p.string(),
    status: p.string().$type<ConversionEventStatus>(),
    ctwaClid: p.text().nullable(),
    metaAdId: p.string().nullable(),
    /** Where it goes, as far as is known until it is sent; null while no dataset is. */
    metaDatasetId: p.string().nullable(),
    wabaId: p.string(),
    /** When it happened. */
    eventTime: p.datetime(),
    value: p.decimal('string').columnType('numeric(18,2)').nullable(),
    currency: p.string().length(3).nullable(),
    /** The fingerprint of the body as it was first sent: what is sent again is the same. Personal data is hashed at sending and not kept. */
    bodyHash: p.string().nullable(),
    /** Meta takes nothing older. */
    sendBefore: p.datetime(),
    attempts: p.integer().default(0),
    claimToken: p.uuid().nullable(),
    claimedAt: p.datetime().nullable(),
    /** Not tried again before. */
    dueAt: p.datetime(),
    /** Set with the first attempt whose outcome is not known, since it was last taken up: until it is, the same is sent again. */
    doubtfulSince: p.datetime().nullable(),
    /** Set with the first such attempt of all; only a person who did not find it at Meta clears it. */
    mayBeAtMetaSince: p.datetime().nullable(),
    testEventCode: p.string().nullable(),
    fbtraceId: p.string().nullable(),
    success: p.boolean().default(false),
    errorCode: p.string().nullable(),
    errorMessage: p.text().nullable(),
    sentAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
})

/** What Meta is to be told of one fact, and what came of it: told once, or visibly not. */
export class ConversionEvent extends ConversionEventSchema.class {}
ConversionEventSchema.setClass(ConversionEvent)

export { ConversionEventSchema }
