import type { ConversionEventName, ConversionEventStatus } from '../../../gql/graphql.ts'

export const eventNames = ['LEAD_SUBMITTED', 'PURCHASE'] as const satisfies readonly ConversionEventName[]

/** What Meta calls the event. */
export const metaNames = { LEAD_SUBMITTED: 'LeadSubmitted', PURCHASE: 'Purchase' } satisfies Record<
  ConversionEventName,
  string
>

/** Four ways for an event to stand: told, not told though it should be, on its way, and not to be told. */
export type EventMark = 'told' | 'failed' | 'doubtful' | 'waiting' | 'none'

const marks = {
  PENDING: 'waiting',
  SENDING: 'waiting',
  SENT: 'told',
  FAILED: 'failed',
  EXPIRED: 'failed',
  UNKNOWN: 'doubtful',
  CANCELED: 'none',
  SKIPPED_NO_CTWA: 'none',
  SKIPPED_DUPLICATE_LEAD: 'none',
} satisfies Record<ConversionEventStatus, EventMark>

export const markOf = (status: ConversionEventStatus): EventMark => marks[status]

/** The events that this ticket may still lead to, in their order; none where there is no click to tell Meta of. */
export function eventsToCome(
  known: readonly { eventName: ConversionEventName }[],
  { hasClick, isClosed }: { hasClick: boolean; isClosed: boolean },
): ConversionEventName[] {
  if (!hasClick || isClosed) return []
  return eventNames.filter((name) => !known.some(({ eventName }) => eventName === name))
}
