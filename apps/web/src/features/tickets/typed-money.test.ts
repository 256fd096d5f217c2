import { expect, it } from 'vitest'
import { moneyToType, typedMoney } from './typed-money.ts'

it.each([
  ['867', '867'],
  ['867,00', '867.00'],
  ['867.5', '867.5'],
  ['1.234,56', '1234.56'],
  ['1,234.56', '1234.56'],
  ['1.234', '1234'],
  ['12.345.678', '12345678'],
  ['R$ 3.450,00', '3450.00'],
  ['0,90', '0.90'],
  ['007', '7'],
])('reads %s', (typed, amount) => expect(typedMoney(typed)).toBe(amount))

it.each(['', 'abc', '-5', '1.2345', '1.234.56', '1,23,45', '12.34,5678'])('does not take %s for an amount', (typed) =>
  expect(typedMoney(typed)).toBeNull(),
)

it('gives an amount back to be typed over', () => {
  expect(moneyToType('1348.00', true)).toBe('1348,00')
  expect(typedMoney(moneyToType('1348.00', true))).toBe('1348.00')
})
