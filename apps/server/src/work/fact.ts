import type { EntityManager } from '@mikro-orm/postgresql'
import type { Work } from './work.ts'

/**
 * Something that happened in one feature and that later ones may want to act on. Whoever announces it does not know them.
 * A listener is called in the announcing transaction and may only add rows and jobs there: it commits with the fact, or not
 * at all.
 */
export interface Fact<T> {
  readonly name: string
  readonly listeners: ((em: EntityManager, work: Work, happened: T) => Promise<void>)[]
}

/** A later feature's ear for an earlier one's fact, as its manifest names it. */
export interface Hearing {
  // biome-ignore lint/suspicious/noExplicitAny: a list of facts of different shapes; `hears` keeps each pair typed
  readonly fact: Fact<any>
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly listener: (em: EntityManager, work: Work, happened: any) => Promise<void>
}

export const defineFact = <T>(name: string): Fact<T> => ({ name, listeners: [] })

export const hears = <T>(
  fact: Fact<T>,
  listener: (em: EntityManager, work: Work, happened: T) => Promise<void>,
): Hearing => ({
  fact,
  listener,
})

/** Tells every listener, one after the other, inside the transaction of `em`. */
export async function announce<T>(em: EntityManager, work: Work, fact: Fact<T>, happened: T): Promise<void> {
  for (const listener of fact.listeners) await listener(em, work, happened)
}
