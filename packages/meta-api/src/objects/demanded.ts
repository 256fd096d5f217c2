import { MetaError } from '../errors.ts'

/** What identifies a row, as text whether Meta quoted it or not; without it the answer is of an unexpected form. */
export function demanded(row: Readonly<Record<string, unknown>>, name: string): string {
  const value = row[name]
  if (typeof value === 'string' && value !== '') return value
  if (typeof value === 'number') return String(value)
  throw new MetaError({ kind: 'transient', reason: 'unexpectedShape', detail: name })
}
