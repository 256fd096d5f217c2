import * as z from 'zod'
import { openJournal } from '../state/journal.ts'
import { chance } from '../world/chance.ts'
import { numericId } from '../world/identifiers.ts'
import type { Waba } from '../world/objects.ts'
import { nameBy, phoneBy } from './names.ts'

const personShape = z.object({
  kind: z.literal('person'),
  /** `p1`, `p2` … in the order in which they came. */
  id: z.string(),
  name: z.string(),
  /** Digits with the country code. */
  phone: z.string(),
  /** Someone with a user name, of whom businesses are not told the number. */
  hidesPhone: z.boolean(),
})
export type Person = z.infer<typeof personShape>

const clickShape = z.object({
  kind: z.literal('click'),
  /** Click id of Click-to-WhatsApp; an ad in Status gives none. */
  clid: z.string().nullable(),
  ad: z.string(),
  person: z.string(),
  waba: z.string(),
  /** Milliseconds since 1970. */
  at: z.number(),
})
export type Click = z.infer<typeof clickShape>

/** The customers who came so far, and what they tapped. */
export interface People {
  list(): readonly Person[]
  /** By id or by phone number. */
  find(name: string): Person | undefined
  clicks(): readonly Click[]
  clickOf(clid: string): Click | undefined
  add(language: 'pt' | 'en', hidesPhone: boolean): Person
  remember(click: Omit<Click, 'kind'>): void
  clear(): void
}

export function openPeople(folder: string | undefined, seed: number): People {
  const journal = openJournal(folder, 'people', z.discriminatedUnion('kind', [personShape, clickShape]))
  let people = journal.list().filter((record) => record.kind === 'person')
  let clicks = journal.list().filter((record) => record.kind === 'click')
  const byClid = new Map(clicks.flatMap((click) => (click.clid ? [[click.clid, click]] : [])))
  return {
    list: () => people,
    find: (name) => people.find(({ id, phone }) => id === name || phone === name),
    clicks: () => clicks,
    clickOf: (clid) => byClid.get(clid),
    add(language, hidesPhone) {
      const id = `p${people.length + 1}`
      const luck = chance(seed, 'person', id, language)
      const name = nameBy(luck, language)
      const person = { kind: 'person' as const, id, name, phone: phoneBy(luck, language), hidesPhone }
      people.push(person)
      journal.append(person)
      return person
    },
    remember(given) {
      const click = { kind: 'click' as const, ...given }
      clicks.push(click)
      if (click.clid) byClid.set(click.clid, click)
      journal.append(click)
    },
    clear() {
      people = []
      clicks = []
      byClid.clear()
      journal.clear()
    },
  }
}

/** The business-scoped id of a person: another portfolio knows the same person by another one. */
export const scopedId = (seed: number, { id, phone }: Person, { business }: Pick<Waba, 'business'>): string =>
  `${phone.startsWith('55') ? 'BR' : 'US'}.${numericId('1', 17, seed, 'scoped', id, business.id)}`
