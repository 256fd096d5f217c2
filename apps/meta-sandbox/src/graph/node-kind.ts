import type { FieldRequest } from './field-expression.ts'
import type { Reading } from './reading.ts'

/** Reads one field of a thing; nothing means that the key is absent from the answer. */
type FieldReader<T> = (thing: T, reading: Reading) => unknown

/** What the Graph API knows about one kind of object. */
export interface NodeKind<T> {
  readonly name: string
  /** What is answered when no fields were asked for. */
  readonly defaults: readonly string[]
  readonly fields: Readonly<Record<string, FieldReader<T>>>
  /** Names that exist at Meta and have no value here: accepted, absent. */
  readonly empty: readonly string[]
}

const linkMark = Symbol('link')

/** A value that is itself an object of the graph, or a list of such; written out with the fields asked for. */
export interface Link {
  readonly [linkMark]: true
  write(fields: readonly FieldRequest[] | undefined, reading: Reading): unknown
}

export const isLink = (value: unknown): value is Link =>
  typeof value === 'object' && value !== null && linkMark in value

export const makeLink = (write: Link['write']): Link => ({ [linkMark]: true, write })
