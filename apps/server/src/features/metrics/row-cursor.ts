import { readCursor, unreadable } from '../../schema/page.graphql.ts'

/** Where a row stands: what it is in order of, and its key and currency, which tell apart those that are equal. */
export interface RowPlace {
  readonly value: string | null
  readonly key: string
  readonly currency: string
}

/** Reads the cursor of a row. What no row of ours could have made is refused before it reaches the database. */
export function readRowCursor(cursor: string): RowPlace {
  const [value, key, currency] = readCursor(cursor, 3)
  const isValue = value === null || (typeof value === 'string' && /^-?\d{1,40}(\.\d{1,60})?$/.test(value))
  if (!isValue || typeof key !== 'string' || typeof currency !== 'string') throw unreadable()
  if (!/^[\w-]{1,64}$/.test(key) || !/^[A-Z]{3}$/.test(currency)) throw unreadable()
  return { value: value as string | null, key, currency }
}
