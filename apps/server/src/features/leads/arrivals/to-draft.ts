import { dayAt } from '../../../values/day.ts'
import { newId } from '../../../work/new-id.ts'
import type { Draft } from './draft.ts'
import { untracked } from './draft.ts'
import type { Person } from './person.ts'
import { type TicketRow, textOf } from './ticket-row.ts'

/** A ticket as the database has it. */
interface StoredTicket {
  readonly row: TicketRow
  readonly isHandled: boolean
  /** Milliseconds. */
  readonly wonAt: number | null
  readonly accountZone: string | null
}

const milliseconds = (text: string): number => Date.parse(text)
const isoText = (at: number): string => new Date(at).toISOString()

export function toDraft({ row, isHandled, wonAt, accountZone }: StoredTicket, person: Person): Draft {
  const { id, contactId, numberId, stageId, status, leadAt, leadDay, wonDay, pauses, ...rest } = row
  const { openedAt, lastMessageAt, closedAt, ...tracking } = rest
  return {
    ...{ id, person, numberId, stageId, status, isHandled, tracking, accountZone },
    openedAt: milliseconds(openedAt),
    lastMessageAt: milliseconds(lastMessageAt),
    closedAt: closedAt === null ? null : milliseconds(closedAt),
    pauses: pauses.map(([from, to]) => [milliseconds(from), milliseconds(to)] as const),
    touchedAt: tracking.touchId ? milliseconds(leadAt) : null,
    wonAt,
    stored: textOf(row),
  }
}

/** A ticket that begins with a message. */
export const newDraft = (
  person: Person,
  begun: Pick<Draft, 'numberId' | 'stageId' | 'status' | 'openedAt' | 'closedAt'>,
): Draft => ({
  ...begun,
  id: newId(),
  person,
  lastMessageAt: begun.openedAt,
  pauses: [],
  isHandled: false,
  tracking: untracked,
  touchedAt: null,
  wonAt: null,
  accountZone: null,
  stored: null,
})

/**
 * The row that a ticket has come to.
 * @param zoneOf the zone of a number, for tickets of no account of ours
 */
export function toRow(draft: Draft, zoneOf: (numberId: string) => string): TicketRow {
  const { id, person, numberId, stageId, status, openedAt, lastMessageAt, closedAt, wonAt, tracking } = draft
  const zone = draft.accountZone ?? zoneOf(numberId)
  const leadAt = draft.touchedAt ?? openedAt
  return {
    ...{ id, contactId: person.id, numberId, stageId, status },
    openedAt: isoText(openedAt),
    lastMessageAt: isoText(lastMessageAt),
    closedAt: closedAt === null ? null : isoText(closedAt),
    pauses: draft.pauses.map(([from, to]) => [isoText(from), isoText(to)] as const),
    leadAt: isoText(leadAt),
    leadDay: dayAt(new Date(leadAt), zone),
    wonDay: wonAt === null ? null : dayAt(new Date(wonAt), zone),
    ...tracking,
  }
}
