import type { TicketStatus } from '../ticket.entity.ts'

/** A span without a message inside of it, in milliseconds. */
export type Gap = readonly [from: number, to: number]

/** What of a ticket decides which messages belong to it. Times are milliseconds. */
export interface Conversation {
  readonly id: string
  numberId: string
  status: TicketStatus
  openedAt: number
  lastMessageAt: number
  closedAt: number | null
  /** Its gaps of more than a day, in order. */
  pauses: Gap[]
  /** A person has changed it: it is not made a part of another. */
  readonly isHandled: boolean
}

export const dayLength = 86_400_000

const worthNoting = (gap: Gap): boolean => gap[1] - gap[0] > dayLength

/** Up to when messages belong to it for sure: what is closed has them up to its closing. */
const endOf = ({ status, closedAt, lastMessageAt }: Conversation): number =>
  status === 'CLOSED' ? Math.max(closedAt ?? 0, lastMessageAt) : lastMessageAt

export const isWithin = ({ openedAt, lastMessageAt }: Conversation, at: number): boolean =>
  openedAt <= at && at <= lastMessageAt

/** Somebody wrote after the last message, before it was closed. */
export const isInTail = (each: Conversation, at: number): boolean =>
  each.status === 'CLOSED' && each.lastMessageAt < at && at <= endOf(each)

/** A message inside of it: it may have been the one that was missing in a pause. */
export function noteInside(conversation: Conversation, at: number): void {
  conversation.pauses = conversation.pauses.flatMap((pause): Gap[] => {
    const [from, to] = pause
    if (at <= from || at >= to) return [pause]
    const parts: Gap[] = [
      [from, at],
      [at, to],
    ]
    return parts.filter(worthNoting)
  })
}

/** A message after its last one. */
export function extend(conversation: Conversation, at: number, expiry: number): void {
  const gap: Gap = [conversation.lastMessageAt, at]
  if (worthNoting(gap)) conversation.pauses = [...conversation.pauses, gap]
  conversation.lastMessageAt = at
  if (conversation.status === 'EXPIRED') expire(conversation, expiry)
}

/** A message before its first one. */
export function beginEarlier(conversation: Conversation, at: number, numberId: string): void {
  const gap: Gap = [at, conversation.openedAt]
  if (worthNoting(gap)) conversation.pauses = [gap, ...conversation.pauses]
  conversation.openedAt = at
  conversation.numberId = numberId
}

/** Nobody wrote for too long. */
export function expire(conversation: Conversation, expiry: number): void {
  conversation.status = 'EXPIRED'
  conversation.closedAt = conversation.lastMessageAt + expiry
}

/** Two that a message shows to be one: `into` is all of both, and as open as the later one is. */
export function absorb(into: Conversation, part: Conversation): void {
  const [first, last] = into.openedAt < part.openedAt ? [into, part] : [part, into]
  const gap: Gap = [first.lastMessageAt, last.openedAt]
  const pauses = [...first.pauses, ...[gap].filter(worthNoting), ...last.pauses]
  const { numberId, openedAt } = first
  const { status, lastMessageAt, closedAt } = last
  Object.assign(into, { numberId, openedAt, status, lastMessageAt, closedAt, pauses })
}
