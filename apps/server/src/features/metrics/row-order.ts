import type { Binds } from './binds.ts'
import type { RowPlace } from './row-cursor.ts'

/** The order of rows that have a `sort_value`: what is unknown comes last either way, ties go by key and currency. */
export const rowOrder = (isAscending: boolean): string =>
  `sort_value ${isAscending ? 'asc' : 'desc'} nulls last, key collate "C", currency collate "C"`

/** Behind a place in that order. */
export function behind(bind: Binds['bind'], { value, key, currency }: RowPlace, isAscending: boolean): string {
  const later = `(key collate "C", currency collate "C") > (${bind(key, 'text')}, ${bind(currency, 'text')})`
  if (value === null) return `sort_value is null and ${later}`
  const bound = bind(value, 'numeric')
  return `(sort_value ${isAscending ? '>' : '<'} ${bound} or sort_value is null or (sort_value = ${bound} and ${later}))`
}
