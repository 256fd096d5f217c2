import type { Conversation } from './conversation.ts'
import type { Person } from './person.ts'
import type { TicketRow } from './ticket-row.ts'

/** What is known of the ad that a ticket came by. */
export type Tracking = Pick<
  TicketRow,
  | 'touchId'
  | 'evidence'
  | 'ctwaClid'
  | 'metaPlacement'
  | 'metaSourceType'
  | 'metaAdId'
  | 'metaAdName'
  | 'metaAdSetId'
  | 'metaAdSetName'
  | 'metaCampaignId'
  | 'metaCampaignName'
  | 'metaAccountId'
  | 'adAccountId'
  | 'enrichmentStatus'
  | 'enrichmentError'
  | 'enrichedAt'
  | 'metaAdIdAtEnrichment'
>

/** A ticket while messages are taken in: loaded or begun, changed, and then written as it came out. */
export interface Draft extends Conversation {
  person: Person
  readonly stageId: string
  tracking: Tracking
  /** When the touch came that it is tracked by; null when no ad began it. Milliseconds. */
  touchedAt: number | null
  readonly wonAt: number | null
  /** The zone of the ad's account; null while no account of ours is known. */
  accountZone: string | null
  /** Its row as it was read, as text; null for one that has none yet. */
  readonly stored: string | null
}

export const untracked: Tracking = {
  touchId: null,
  evidence: null,
  ctwaClid: null,
  metaPlacement: null,
  metaSourceType: null,
  metaAdId: null,
  metaAdName: null,
  metaAdSetId: null,
  metaAdSetName: null,
  metaCampaignId: null,
  metaCampaignName: null,
  metaAccountId: null,
  adAccountId: null,
  enrichmentStatus: 'NONE',
  enrichmentError: null,
  enrichedAt: null,
  metaAdIdAtEnrichment: null,
}
