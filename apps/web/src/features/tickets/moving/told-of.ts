import type { StageKind, TicketEventsQuery } from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'

export const TicketEvents = graphql(`
  query TicketEvents($id: ID!) {
    ticket(id: $id) {
      id
      conversionEvents {
        id
        eventName
        status
        error {
          code
        }
      }
    }
  }
`)

export type TicketEvent = NonNullable<TicketEventsQuery['ticket']>['conversionEvents'][number]

/** The moves that Meta is told of, as the ledger has them. */
const begins: Record<TicketEvent['eventName'], readonly StageKind[]> = {
  LEAD_SUBMITTED: ['QUALIFIED', 'WON'],
  PURCHASE: ['WON'],
}

/** What stays true of a ticket in such a stage: a deal that was lost had been a qualified lead all the same. */
const isStillSo = (name: TicketEvent['eventName'], kind: StageKind) =>
  begins[name].includes(kind) || (name === 'LEAD_SUBMITTED' && kind === 'LOST')

/** Whether Meta is to be told within seconds of what was just done: what waits for longer has a reason. */
export const isToldSoon = (events: readonly TicketEvent[]): boolean =>
  events.some(({ status, error }) => status === 'PENDING' && !error)

/** What Meta knows of a move that was undone: nothing, a fact that it keeps, or nobody can say yet. */
export type KnownAtMeta = 'nothing' | 'maybe' | TicketEvent['eventName']

const doubtful: readonly TicketEvent['status'][] = ['PENDING', 'SENDING', 'UNKNOWN']

/**
 * What Meta knows of a move from one stage to another that was undone, by the events as they are now.
 * @returns null where Meta had nothing to be told
 */
export function knownOfUndone(events: readonly TicketEvent[], from: StageKind, to: StageKind): KnownAtMeta | null {
  const undone = events.filter(({ eventName }) => begins[eventName].includes(to) && !isStillSo(eventName, from))
  if (undone.length === 0) return null
  const kept = undone.filter(({ status }) => status === 'SENT').map(({ eventName }) => eventName)
  if (kept.includes('PURCHASE')) return 'PURCHASE'
  if (kept.length > 0) return 'LEAD_SUBMITTED'
  return undone.some(({ status }) => doubtful.includes(status)) ? 'maybe' : 'nothing'
}
