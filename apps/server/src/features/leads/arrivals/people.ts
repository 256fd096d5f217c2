import type { WhatsAppMessageArrived } from '../../whatsapp/index.ts'
import { aliasOf, lastWrote, type Person } from './person.ts'

/** The people of one WhatsApp account that a batch of messages is about. */
export interface People {
  readonly all: readonly Person[]
  /** Who wrote a message; made when nobody is known by its ids. */
  writerOf(message: WhatsAppMessageArrived): Person
}

/** What a merge has to do with the tickets of both. */
export type OnMerged = (gone: Person, into: Person) => void

/**
 * Tells people apart by their business-scoped id, and by their phone where Meta does not tell it. Two that a message shows to be one
 * are merged: the one that was known first stays. A phone is somebody else's when another id writes from it.
 * @param known those whom the ids of the messages name
 */
export function openPeople(known: readonly Person[], create: () => Person, onMerged: OnMerged): People {
  const all = [...known]
  const byBsuid = new Map(all.flatMap((each) => (each.bsuid ? [[each.bsuid, each] as const] : [])))
  const byPhone = new Map(all.flatMap((each) => (each.phone ? [[each.phone, each] as const] : [])))

  const find = ({ bsuid, phone }: WhatsAppMessageArrived): Person => {
    const named = bsuid ? byBsuid.get(bsuid) : undefined
    const reached = phone ? byPhone.get(phone) : undefined
    if (named && reached && named !== reached && reached.bsuid === null) return merge(named, reached)
    if (named) return named
    if (reached && (bsuid === null || reached.bsuid === null)) return reached
    const made = create()
    all.push(made)
    return made
  }

  const merge = (a: Person, b: Person): Person => {
    const [into, gone] = a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id) ? [a, b] : [b, a]
    gone.mergedInto = into
    const { bsuid, phone } = { bsuid: a.bsuid ?? b.bsuid, phone: b.phone }
    if (into.phone && into.phone !== phone) byPhone.delete(into.phone)
    Object.assign(into, { bsuid, phone, name: into.name ?? gone.name, searchName: into.searchName ?? gone.searchName })
    if (bsuid) byBsuid.set(bsuid, into)
    if (phone) byPhone.set(phone, into)
    onMerged(gone, into)
    return into
  }

  const learnPhone = (person: Person, phone: string, at: number): void => {
    if (person.phone === phone) return
    const holder = byPhone.get(phone)
    const isNews = (each: Person | undefined) => !each?.phone || at >= lastWrote(each)
    if (!isNews(person) || !isNews(holder)) return
    if (holder) holder.phone = null
    if (person.phone) byPhone.delete(person.phone)
    person.phone = phone
    byPhone.set(phone, person)
  }

  return {
    all,
    writerOf(message) {
      const person = find(message)
      if (message.bsuid && person.bsuid === null) {
        person.bsuid = message.bsuid
        byBsuid.set(message.bsuid, person)
      }
      if (message.phone) learnPhone(person, message.phone, message.sentAt.getTime())
      return person
    },
  }
}

/** Whether its row says something else by now. */
export const hasChanged = (person: Person): boolean =>
  person.mergedInto !== null || JSON.stringify(aliasOf(person)) !== JSON.stringify(person.stored)
