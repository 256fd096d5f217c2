import type { Binds } from './binds.ts'
import type { RowPlace } from './row-cursor.ts'

/** How rows that have a `sort_value` are in order. */
export interface RowOrder {
  readonly isAscending: boolean
  /** Currency by currency: amounts of two are not compared as if they were one. */
  readonly isByCurrency?: boolean
}

/** What is unknown comes last either way, ties go by key and currency. */
export function rowOrder({ isAscending, isByCurrency }: RowOrder): string {
  const first = isByCurrency ? 'currency collate "C", ' : ''
  return `${first}sort_value ${isAscending ? 'asc' : 'desc'} nulls last, key collate "C", currency collate "C"`
}

/** Behind a place in that order. */
export function behind(bind: Binds['bind'], place: RowPlace, { isAscending, isByCurrency }: RowOrder): string {
  const currency = bind(place.currency, 'text')
  const later = `(key collate "C", currency collate "C") > (${bind(place.key, 'text')}, ${currency})`
  const among = behindValue(bind, place.value, later, isAscending)
  return isByCurrency ? `(currency collate "C" > ${currency} or (currency = ${currency} and ${among}))` : among
}

function behindValue(bind: Binds['bind'], value: string | null, later: string, isAscending: boolean): string {
  if (value === null) return `(sort_value is null and ${later})`
  const bound = bind(value, 'numeric')
  return `(sort_value ${isAscending ? '>' : '<'} ${bound} or sort_value is null or (sort_value = ${bound} and ${later}))`
}
