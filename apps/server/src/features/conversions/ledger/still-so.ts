import type { Ticket } from '../../leads/index.ts'
import type { ConversionEventName } from '../conversion-event.entity.ts'

type StageKind = Ticket['stage']['kind']

/** Where a ticket is while it is still so. A deal that was lost had been a qualified lead all the same. */
const stagesOf: Record<ConversionEventName, readonly StageKind[]> = {
  LeadSubmitted: ['QUALIFIED', 'WON', 'LOST'],
  Purchase: ['WON'],
}

/** Whether what an event tells is so of a ticket in such a stage. */
export const isStillSo = (name: ConversionEventName, kind: StageKind): boolean => stagesOf[name].includes(kind)
