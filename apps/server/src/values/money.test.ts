import { expect, it } from 'vitest'
import { minorDigits } from './money.ts'

it.each([
  ['BRL', 2],
  ['JPY', 0],
  ['KWD', 3],
])('knows the decimals of %s', (currency, digits) => {
  expect(minorDigits(currency)).toBe(digits)
})
