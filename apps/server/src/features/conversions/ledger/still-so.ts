import type { Ticket } from '../../leads/index.ts'
import type { ConversionEventName } from '../conversion-event.entity.ts'

export type StageKind = Ticket['stage']['kind']

/** In the order in which they are told: a ticket that is won was qualified. */
export const eventNames: readonly ConversionEventName[] = ['LeadSubmitted', 'Purchase']

const begins: Record<ConversionEventName, readonly StageKind[]> = {
  LeadSubmitted: ['QUALIFIED', 'WON'],
  Purchase: ['WON'],
}

/** Whether what an event tells becomes so when a ticket is moved to such a stage. */
export const becomesSo = (name: ConversionEventName, to: StageKind): boolean => begins[name].includes(to)

/** Whether it is so of a ticket that is there. A deal that was lost had been a qualified lead all the same. */
export const isStillSo = (name: ConversionEventName, kind: StageKind): boolean =>
  becomesSo(name, kind) || (name === 'LeadSubmitted' && kind === 'LOST')
