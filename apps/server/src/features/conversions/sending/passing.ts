import { channel } from 'node:diagnostics_channel'
import type { Work } from '../../../work/work.ts'

/** The places on the way of an event to Meta at which a process may die. */
export const places = [
  'recorded',
  'taken',
  'claiming',
  'claimed',
  'written',
  'answered',
  'halved',
  'settling',
  'settled',
  'recovering',
] as const
export type Place = (typeof places)[number]

/** Where whoever listens is told who passes what. */
export const passages = channel('mci.conversions.passing')

export interface Passage {
  readonly place: Place
  /** Whose work it is: processes are told apart by their queue. */
  readonly work: Pick<Work, 'queue'>
}

/** Says that a place was reached. Where nobody listens it is one look at a flag. */
export function passing(place: Place, work: Pick<Work, 'queue'>): void {
  if (passages.hasSubscribers) passages.publish({ place, work } satisfies Passage)
}
