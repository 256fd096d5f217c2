import {
  absorb,
  beginEarlier,
  type Conversation,
  expire,
  extend,
  isInTail,
  isWithin,
  noteInside,
} from './conversation.ts'

export interface Placing<C extends Conversation> {
  /** Milliseconds without a message after which the next one opens another ticket. */
  readonly expiry: number
  begin(at: number, status: 'OPEN' | 'EXPIRED'): C
  /** Two turned out to be one: `part` is no more. */
  absorbed(part: C, into: C): void
}

/**
 * The conversation of a person that a message belongs to, changed or begun. Whatever the order in which messages come, those with no
 * longer silence between them than the expiry are one conversation, and at most one is open: the last.
 *
 * What a person has closed ends there; what a person has handled is never made a part of another.
 * @param all the conversations of the person, in any order; changed in place
 */
export function placeMessage<C extends Conversation>(
  all: C[],
  { at, numberId }: { at: number; numberId: string },
  placing: Placing<C>,
): C {
  const around = latest(all.filter((each) => isWithin(each, at)))
  if (around) {
    noteInside(around, at)
    return around
  }
  const next = earliest(all.filter(({ openedAt }) => openedAt > at))
  return next ? placeLate(all, next, { at, numberId }, placing) : placeNewest(all, at, placing)
}

/** Nothing of this person is later: the ticket that is open goes on, or has expired. */
function placeNewest<C extends Conversation>(all: C[], at: number, { expiry, begin }: Placing<C>): C {
  const open = all.find(({ status }) => status === 'OPEN')
  const goesOn = open && at - open.lastMessageAt <= expiry ? open : latest(all.filter((each) => isInTail(each, at)))
  if (goesOn) {
    extend(goesOn, at, expiry)
    return goesOn
  }
  if (open) expire(open, expiry)
  return added(all, begin(at, 'OPEN'))
}

/** It should have come before others: it continues one of them, comes before one, joins two, or was a conversation of its own. */
function placeLate<C extends Conversation>(
  all: C[],
  next: C,
  { at, numberId }: { at: number; numberId: string },
  placing: Placing<C>,
): C {
  const { expiry, begin } = placing
  const continues = ({ status, lastMessageAt }: C) =>
    status !== 'CLOSED' && lastMessageAt < at && at - lastMessageAt <= expiry
  const before = latest(all.filter((each) => isInTail(each, at))) ?? latest(all.filter(continues))
  const after = next.openedAt - at <= expiry ? next : null
  if (before) {
    extend(before, at, expiry)
    return after ? joined(all, before, after, placing) : before
  }
  if (!after) return added(all, begin(at, 'EXPIRED'))
  beginEarlier(after, at, numberId)
  return after
}

function joined<C extends Conversation>(all: C[], before: C, after: C, { absorbed }: Placing<C>): C {
  if (before.status !== 'EXPIRED') return before
  const [into, part] = !before.isHandled ? [after, before] : !after.isHandled ? [before, after] : []
  if (!into || !part) return before
  absorb(into, part)
  all.splice(all.indexOf(part), 1)
  absorbed(part, into)
  return into
}

function added<C extends Conversation>(all: C[], conversation: C): C {
  all.push(conversation)
  return conversation
}

const isOpen = ({ status }: Conversation): number => (status === 'OPEN' ? 1 : 0)

/** The open one, or the one that began last. */
const latest = <C extends Conversation>(some: readonly C[]): C | undefined =>
  some.toSorted((a, b) => isOpen(b) - isOpen(a) || b.openedAt - a.openedAt)[0]

const earliest = <C extends Conversation>(some: readonly C[]): C | undefined =>
  some.toSorted((a, b) => a.openedAt - b.openedAt)[0]
