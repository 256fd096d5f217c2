import { type Day, isDay } from '../../values/day.ts'
import type { Saying } from '../../work/texts.ts'
import { isRate } from './rate-text.ts'

export const columns = ['day', 'from', 'to', 'rate'] as const
export type Column = (typeof columns)[number]

/** A rate as it was entered, and where: the line of a file, or its place in a list, from 1. */
export type RateLine = Readonly<Record<Column, string>> & { readonly line: number }

/** What is wrong with a line, and in which column when it is one. */
export interface LineFault {
  readonly line: number
  readonly column: Column | null
  readonly saying: Saying
}

const currencies = new Set(Intl.supportedValuesOf('currency'))

/** True for an ISO 4217 code in upper case. */
export const isCurrency = (code: string): boolean => currencies.has(code)

/** True for a day that a rate can be of: years far away are slips of the pen. */
export const isRateDay = (day: Day): boolean => isDay(day) && day >= '2000-01-01' && day <= '2099-12-31'

/** The first fault of lines that are to be kept together, or null. */
export function faultIn(lines: readonly RateLine[]): LineFault | null {
  const seen = new Map<string, number>()
  for (const each of lines) {
    const { line, day, from, to } = each
    const wrong = wrongColumn(each)
    if (wrong) return { line, column: wrong, saying: { key: `rates.line.${wrong}`, params: { line } } }
    if (from === to) return { line, column: 'to', saying: { key: 'rates.line.same', params: { line } } }
    const place = `${day} ${from} ${to}`
    const first = seen.get(place)
    if (first) return { line, column: null, saying: { key: 'rates.line.twice', params: { line, first } } }
    seen.set(place, line)
  }
  return null
}

function wrongColumn({ day, from, to, rate }: RateLine): Column | null {
  if (!isRateDay(day)) return 'day'
  if (!isCurrency(from)) return 'from'
  if (!isCurrency(to)) return 'to'
  return isRate(rate) ? null : 'rate'
}
