import { newId } from '../../../work/new-id.ts'
import type { MessagesArrived, WhatsAppMessageArrived } from '../../whatsapp/index.ts'
import { expire } from './conversation.ts'
import type { Draft } from './draft.ts'
import { openPeople } from './people.ts'
import { learnName, type Person } from './person.ts'
import { type Placing, placeMessage } from './place-message.ts'
import type { Absorbed } from './save-tickets.ts'
import { newDraft } from './to-draft.ts'

export interface SortingRules {
  /** Milliseconds without a message after which the next one opens another ticket. */
  readonly expiry: number
  /** Where tickets begin. */
  readonly stageId: string
  readonly now: number
}

/** Who wrote, and which tickets their messages are of. */
export interface Sorted {
  readonly people: readonly Person[]
  readonly drafts: readonly Draft[]
  readonly placed: readonly { readonly message: WhatsAppMessageArrived; readonly draft: Draft }[]
  readonly absorbed: readonly Absorbed[]
  /** Tickets that were open and are not any more, because two people turned out to be one. */
  readonly doubled: readonly Draft[]
}

/** Sorts messages, oldest first, into the tickets of their writers, who are changed in place. */
export function sortIn(
  known: readonly Person[],
  { messages, numberId }: Pick<MessagesArrived, 'messages' | 'numberId'>,
  { expiry, stageId, now }: SortingRules,
): Sorted {
  const absorbed: Absorbed[] = []
  const doubled: Draft[] = []
  const people = openPeople(
    known,
    () => newPerson(now),
    (gone, into) => doubled.push(...moveTickets(gone, into)),
  )
  const placed = messages.map((message) => {
    const person = people.writerOf(message)
    learnName(person, message)
    const placing: Placing<Draft> = {
      expiry,
      begin: (at, status) => {
        const closedAt = status === 'EXPIRED' ? at + expiry : null
        return newDraft(person, { numberId, stageId, status, openedAt: at, closedAt })
      },
      absorbed: (part, into) => absorbed.push({ part, into }),
    }
    return { message, draft: placeMessage(person.conversations, { at: message.sentAt.getTime(), numberId }, placing) }
  })
  const whole = new Map(absorbed.map(({ part, into }) => [part, into]))
  const wholeOf = (draft: Draft): Draft => {
    const into = whole.get(draft)
    return into ? wholeOf(into) : draft
  }
  return {
    people: people.all,
    drafts: people.all.flatMap(({ conversations }) => conversations),
    placed: placed.map(({ message, draft }) => ({ message, draft: wholeOf(draft) })),
    absorbed: absorbed.map(({ part, into }) => ({ part, into: wholeOf(into) })),
    doubled,
  }
}

const newPerson = (createdAt: number): Person => ({
  id: newId(),
  createdAt,
  bsuid: null,
  phone: null,
  name: null,
  searchName: null,
  mergedInto: null,
  conversations: [],
  stored: null,
})

/** Gives a person the tickets of one who turned out to be the same. Of two open ones that stays open which was written in last. */
function moveTickets(gone: Person, into: Person): Draft[] {
  for (const each of gone.conversations.splice(0)) {
    each.person = into
    into.conversations.push(each)
  }
  const open = into.conversations.filter(({ status }) => status === 'OPEN')
  const [, ...others] = open.toSorted((a, b) => b.lastMessageAt - a.lastMessageAt || (a.id < b.id ? -1 : 1))
  // It ends where it was written in last: what is written from now on is of the other.
  for (const each of others) expire(each, 0)
  return others
}
