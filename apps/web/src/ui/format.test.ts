import { expect, it } from 'vitest'
import {
  formatCompact,
  formatDecimal,
  formatDifference,
  formatMoney,
  formatNumber,
  formatPercent,
  formatRate,
  formatRatio,
} from './format.ts'

const NBSP = '\u00a0'

it('writes money with its currency, its cents and a space that does not break', () => {
  expect(formatMoney({ amount: '1234.5', currency: 'BRL' }, 'pt-BR')).toBe(`R$${NBSP}1.234,50`)
  expect(formatMoney({ amount: '1234.5', currency: 'USD' }, 'en')).toBe('$1,234.50')
})

it('keeps every cent of an amount that a float cannot hold', () => {
  expect(formatMoney({ amount: '9007199254740993.01', currency: 'BRL' }, 'pt-BR')).toBe(
    `R$${NBSP}9.007.199.254.740.993,01`,
  )
})

it('leaves the cents out only when asked', () => {
  expect(formatMoney({ amount: '867.00', currency: 'BRL' }, 'pt-BR', { whole: true })).toBe(`R$${NBSP}867`)
})

it('writes less than nothing with a minus sign and not a hyphen', () => {
  expect(formatMoney({ amount: '-13.46', currency: 'BRL' }, 'pt-BR')).toBe(`−R$${NBSP}13,46`)
  expect(formatNumber(-3, 'en')).toBe('−3')
})

it('writes a fraction as a percentage with as many decimals as asked for', () => {
  expect(formatPercent(0.121, 'pt-BR')).toBe('12,1%')
  expect(formatPercent(0.022, 'pt-BR', 2)).toBe('2,20%')
  expect(formatPercent(0.92, 'en', 0)).toBe('92%')
})

it('writes a return as a multiple', () => {
  expect(formatRatio(3.449, 'pt-BR')).toBe('3,45×')
  expect(formatDecimal(0.1, 'pt-BR')).toBe('0,10')
})

it('shortens figures for an axis', () => {
  expect([0, 2.5, 40_000, 1_200_000].map((value) => formatCompact(value, 'pt-BR'))).toEqual([
    '0',
    '2,5',
    '40\u00a0mil',
    '1,2\u00a0mi',
  ])
  expect(formatCompact(40_000, 'en')).toBe('40K')
})

it('writes a difference with its sign and the cents of its currency, and nothing before a zero', () => {
  expect(formatDifference({ amount: '48.37', currency: 'BRL' }, 'pt-BR')).toBe('+48,37')
  expect(formatDifference({ amount: '-1213.4', currency: 'USD' }, 'en')).toBe('−1,213.40')
  expect(formatDifference({ amount: '0', currency: 'BRL' }, 'pt-BR')).toBe('0,00')
  expect(formatDifference({ amount: '12', currency: 'CLP' }, 'pt-BR')).toBe('+12')
  expect(formatMoney({ amount: '48.37', currency: 'BRL' }, 'pt-BR', { signed: true })).toBe(`+R$${NBSP}48,37`)
})

it('writes exchange rates so that a column lines up, and leaves none of their decimals out', () => {
  expect(formatRate('5.43', 'pt-BR')).toBe('5,4300')
  expect(['0.9', '0.9296', '5'].map((rate) => formatRate(rate, 'pt-BR'))).toEqual(['0,9000', '0,9296', '5,0000'])
  expect(formatRate('0.000123456789', 'en')).toBe('0.000123456789')
})
