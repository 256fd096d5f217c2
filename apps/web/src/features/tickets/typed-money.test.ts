import { expect, it } from 'vitest'
import { moneyToType, typedMoney } from './typed-money.ts'

/** What is typed, and what it is on a Portuguese and on an English screen; null where it is refused. */
const table: [typed: string, portuguese: string | null, english: string | null][] = [
  ['867', '867', '867'],
  ['007', '7', '7'],
  [' 867 ', '867', '867'],
  ['867,00', '867.00', '867.00'],
  ['867.5', '867.5', '867.5'],
  ['0,90', '0.90', '0.90'],
  ['1234,5', '1234.5', '1234.5'],
  ['1.234,56', '1234.56', '1234.56'],
  ['1,234.56', '1234.56', '1234.56'],
  // One mark and three digits: thousands where the language groups by it, and unsure where it does not.
  ['1.234', '1234', null],
  ['1,234', null, '1234'],
  ['0.500', null, null],
  ['0,500', null, null],
  ['012.500', null, null],
  // The same mark twice can only group.
  ['12.345.678', '12345678', '12345678'],
  ['12,345,678', '12345678', '12345678'],
  ['12.345.678,90', '12345678.90', '12345678.90'],
  ['3 450,00', '3450.00', '3450.00'],
  ['1 234 567', '1234567', '1234567'],
  ['199 90', null, null],
  ['1 2345', null, null],
  ['1 234 5', null, null],
  ['2 300 x', null, null],
  ['1.234.56', null, null],
  ['1,23,45', null, null],
  ['12.34,5678', null, null],
  ['1.2345', null, null],
  ['1234.567,00', null, null],
  ['10,', null, null],
  [',50', null, null],
  ['', null, null],
  ['abc', null, null],
  ['-5', null, null],
  ['3x 199,90', null, null],
  ['3 x 199,90', null, null],
  ['199,90 + 20', null, null],
  ['uns 200', null, null],
  ['1e3', null, null],
  ['R$', null, null],
  ['R$ 3.450,00', '3450.00', '3450.00'],
  ['R$3450', '3450', '3450'],
  ['r$ 10,00', '10.00', '10.00'],
  ['10,00 R$', '10.00', '10.00'],
  ['BRL 10,00', '10.00', '10.00'],
  ['R$ R$ 10', null, null],
  // The sign of another currency says another amount.
  ['US$ 10,00', null, null],
  ['€ 10,00', null, null],
]

it.each(table)('takes “%s” for %s in Portuguese and for %s in English', (typed, portuguese, english) => {
  expect(typedMoney(typed, 'pt-BR', 'BRL')).toBe(portuguese)
  expect(typedMoney(typed, 'en', 'BRL')).toBe(english)
})

it('knows the sign of the currency that is chosen', () => {
  expect(typedMoney('US$ 10,50', 'pt-BR', 'USD')).toBe('10.50')
  expect(typedMoney('$10.50', 'en', 'USD')).toBe('10.50')
  expect(typedMoney('10,50 €', 'pt-BR', 'EUR')).toBe('10.50')
  expect(typedMoney('R$ 10,50', 'pt-BR', 'USD')).toBeNull()
})

it('gives an amount back to be typed over', () => {
  expect(moneyToType('1348.00', 'pt-BR')).toBe('1348,00')
  expect(moneyToType('1348.00', 'en')).toBe('1348.00')
  expect(typedMoney(moneyToType('1348.00', 'pt-BR'), 'pt-BR', 'BRL')).toBe('1348.00')
})
