import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'
import { AdAccount } from '../ad-accounts/index.ts'
import { ofWhatsAppNumber } from '../whatsapp/index.ts'
import { Contact } from './contact.entity.ts'
import { Stage } from './stage.entity.ts'
import type { Evidence } from './touch.entity.ts'

/** EXPIRED: closed because nobody wrote for too long. CLOSED: won or lost. */
export type TicketStatus = 'OPEN' | 'EXPIRED' | 'CLOSED'
/** Two moments as ISO text. */
export type Pause = readonly [from: string, to: string]
/** NONE: there is no ad to be asked for. */
export type EnrichmentStatus = 'NONE' | 'PENDING' | 'COMPLETED' | 'FAILED'

const TicketSchema = defineEntity({
  name: 'Ticket',
  tableName: 'ticket',
  ...tenantTable,
  indexes: [
    { properties: ['organizationId', 'contact', 'openedAt'] },
    { properties: ['organizationId', 'leadDay'] },
    { properties: ['organizationId', 'wonDay'] },
    { properties: ['organizationId', 'adAccount', 'leadDay'] },
    { properties: ['organizationId', 'metaCampaignId'] },
    { properties: ['organizationId', 'metaAdSetId'] },
    { properties: ['organizationId', 'metaAdId'] },
    {
      // Lists in their order, and who wrote in a window without looking at the rows.
      name: 'ticket_by_last_message',
      expression: `create index ticket_by_last_message on ticket (organization_id, last_message_at, id) include (contact_id, opened_at)`,
    },
    {
      // The board: each column in its order, and what it counts and adds without looking at the rows.
      name: 'ticket_open_on_board',
      expression: `create index ticket_open_on_board on ticket (organization_id, stage_id, last_message_at, id) include (evidence, deal_value, currency) where status = 'OPEN'`,
    },
    {
      name: 'ticket_closed_on_board',
      expression: `create index ticket_closed_on_board on ticket (organization_id, stage_id, closed_at, id) include (evidence, deal_value, currency) where status = 'CLOSED'`,
    },
    {
      // Whether any deal is in another currency is asked of every return that is shown.
      name: 'ticket_deal_currency',
      expression: `create index ticket_deal_currency on ticket (organization_id, currency) where won_day is not null`,
    },
    {
      name: 'ticket_not_enriched',
      expression: `create index ticket_not_enriched on ticket (organization_id, meta_ad_id) where enrichment_status in ('PENDING', 'FAILED')`,
    },
  ],
  uniques: [
    {
      // Two first messages at the same instant make one ticket.
      name: 'ticket_open_unique',
      expression: `create unique index ticket_open_unique on ticket (organization_id, contact_id) where status = 'OPEN'`,
    },
  ],
  properties: {
    ...tenantKey,
    contact: () =>
      p.manyToOne(Contact).joinColumns('organization_id', 'contact_id').ownColumns('contact_id').deleteRule('cascade'),
    number: ofWhatsAppNumber,
    stage: () =>
      p.manyToOne(Stage).joinColumns('organization_id', 'stage_id').ownColumns('stage_id').deleteRule('restrict'),
    status: p.string().$type<TicketStatus>(),
    dealValue: p.decimal('string').columnType('numeric(18,2)').nullable(),
    /** Of the deal; chosen with its value. */
    currency: p.string().length(3).nullable(),
    openedAt: p.datetime(),
    lastMessageAt: p.datetime(),
    /**
     * Spans inside of it in which nobody wrote for more than a day, in order: from the message before to the one after. With them the
     * same conversation can be divided again under another expiry.
     */
    pauses: p.json<readonly Pause[]>().default('[]'),
    stageAt: p.datetime(),
    closedAt: p.datetime().nullable(),
    /** When it was first qualified, and when it was won; null when it is not, or not any more. */
    qualifiedAt: p.datetime().nullable(),
    wonAt: p.datetime().nullable(),
    /** Grows with each change by a person: two who move it at once are told apart. */
    version: p.integer().default(1),

    // The tracking: what is known of the last touch. The touches themselves are never changed.
    /** When the lead came: with its last touch, or when a conversation that no ad began was opened. */
    leadAt: p.datetime(),
    /** The same and the sale as days of the ad account's zone, or of the number's where no account is known. */
    leadDay: p.date(),
    wonDay: p.date().nullable(),
    touchId: p.uuid().nullable(),
    evidence: p.string().$type<Evidence>().nullable(),
    ctwaClid: p.text().nullable(),
    metaAdId: p.string().nullable(),
    metaAdSetId: p.string().nullable(),
    metaCampaignId: p.string().nullable(),
    metaAccountId: p.string().nullable(),
    metaAdName: p.text().nullable(),
    metaAdSetName: p.text().nullable(),
    metaCampaignName: p.text().nullable(),
    /** `referral.media_type` */
    metaPlacement: p.string().nullable(),
    /** `referral.source_type` */
    metaSourceType: p.string().nullable(),
    /** Ours, where the ad is of an account that some profile of the organisation reaches. */
    adAccount: () =>
      p
        .manyToOne(AdAccount)
        .joinColumns('organization_id', 'ad_account_id')
        .ownColumns('ad_account_id')
        .deleteRule('restrict')
        .nullable(),
    enrichmentStatus: p.string().$type<EnrichmentStatus>().default('NONE'),
    /** A code of ours: AD_NOT_FOUND, ACCOUNT_NOT_CONNECTED… */
    enrichmentError: p.string().nullable(),
    enrichedAt: p.datetime().nullable(),
    /** The ad that the answer was asked for: an answer for an older ad changes nothing. */
    metaAdIdAtEnrichment: p.string().nullable(),
  },
})

/** One WhatsApp conversation with a goal. */
export class Ticket extends TicketSchema.class {}
TicketSchema.setClass(Ticket)

export { TicketSchema }

/** The columns by which a row is a ticket's, for `defineEntity`: it goes with the ticket. */
export const ofTicket = () =>
  p.manyToOne(Ticket).joinColumns('organization_id', 'ticket_id').ownColumns('ticket_id').deleteRule('cascade')
