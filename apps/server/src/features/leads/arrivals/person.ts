import type { WhatsAppMessageArrived } from '../../whatsapp/index.ts'
import { searchNameOf } from '../search-name.ts'
import type { Draft } from './draft.ts'

/** Somebody who writes to a WhatsApp account, with all that is known of them while messages are taken in. */
export interface Person {
  readonly id: string
  /** Milliseconds. */
  readonly createdAt: number
  bsuid: string | null
  phone: string | null
  name: string | null
  searchName: string | null
  /** Who this turned out to be. */
  mergedInto: Person | null
  readonly conversations: Draft[]
  /** As its row has it; null for one that has none yet. */
  readonly stored: Alias | null
}

/** What tells a person from others, and what they are called. */
export type Alias = Pick<Person, 'bsuid' | 'phone' | 'name'>

export const aliasOf = ({ bsuid, phone, name }: Alias): Alias => ({ bsuid, phone, name })

/** When they wrote last, as far as it is known. */
export const lastWrote = ({ conversations }: Person): number =>
  Math.max(0, ...conversations.map(({ lastMessageAt }) => lastMessageAt))

/** Longer names are cut: WhatsApp has a shorter limit. */
const longestName = 120

/** What a message says of its writer; the newest message is believed. */
export function learnName(person: Person, { profileName, sentAt }: WhatsAppMessageArrived): void {
  const name = [
    ...(profileName ?? '')
      .toWellFormed()
      .replace(/\p{Cc}/gu, ' ')
      .trim(),
  ]
    .slice(0, longestName)
    .join('')
  if (name === '' || (person.name !== null && sentAt.getTime() < lastWrote(person))) return
  person.name = name
  person.searchName = searchNameOf(name)
}
