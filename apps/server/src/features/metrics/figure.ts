import { type Money, minorDigits, ratio, rounded } from '../../values/money.ts'

/** A sum as money. @param isRounded to the currency's own decimals, half to even: amounts that came through a rate have more */
export const amountOf = (sum: string, currency: string, isRounded: boolean): Money => ({
  amount: isRounded ? rounded(sum, minorDigits(currency)) : sum,
  currency,
})

/** What one of `count` comes to, with six decimals; null of none or of what is not known. */
export function priceOf(sum: string | null, count: number | string | null, currency: string): Money | null {
  const amount = sum === null || count === null ? null : ratio(sum, String(count))
  return amount === null ? null : { amount, currency }
}

/** A ratio is no money: it may be a binary fraction once it has been divided exactly. */
export function shareOf(part: number | string | null, whole: number | string | null): number | null {
  const text = part === null || whole === null ? null : ratio(String(part), String(whole), 12)
  return text === null ? null : Number(text)
}

/** What came back for what was spent; null unless both are above zero. */
export const returnOf = (value: string | null, spend: string | null): number | null =>
  isAboveZero(value) && isAboveZero(spend) ? shareOf(value, spend) : null

const isAboveZero = (amount: string | null): amount is string => amount !== null && Number(amount) > 0
