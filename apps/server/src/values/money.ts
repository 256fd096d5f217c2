import { Decimal } from 'decimal.js'

/** An amount in one currency. The amount is decimal text: no binary fraction ever holds money. */
export interface Money {
  readonly amount: string
  readonly currency: string
}

/** Adds decimal texts exactly. An empty list is zero. */
export function sum(amounts: Iterable<string>): string {
  let total = new Decimal(0)
  for (const amount of amounts) total = total.plus(amount)
  return total.toFixed()
}

/**
 * `part / whole` as decimal text with at most `places` decimals, or null when the whole is zero: a ratio of nothing is
 * not known, and not zero.
 */
export function ratio(part: string, whole: string, places = 6): string | null {
  const divisor = new Decimal(whole)
  return divisor.isZero() ? null : new Decimal(part).div(divisor).toDecimalPlaces(places).toFixed()
}

/** True for text that is a finite decimal number of at least zero. */
export function isAmount(text: string): boolean {
  return /^\d{1,15}(\.\d{1,6})?$/.test(text)
}

/** True for an ISO 4217 code in upper case. */
export const isCurrency = (code: string): boolean => currencies.has(code)
const currencies = new Set(Intl.supportedValuesOf('currency'))

/** Decimal text with at most `places` decimals; what lies exactly between two goes to the even one. */
export function rounded(amount: string, places: number): string {
  return new Decimal(amount).toDecimalPlaces(places, Decimal.ROUND_HALF_EVEN).toFixed()
}

/** How many decimals amounts of a currency have, by ISO 4217: 2 of most, 0 of JPY, 3 of KWD. */
export function minorDigits(currency: string): number {
  const known = digits.get(currency)
  if (known !== undefined) return known
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
  digits.set(currency, maximumFractionDigits)
  return maximumFractionDigits
}

// A format costs more than the rounding it is asked for.
const digits = new Map<string, number>()
