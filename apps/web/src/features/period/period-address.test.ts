import { expect, it } from 'vitest'
import { comparedPeriod, comparisonIn, periodIn, withComparison, withPeriod } from './period-address.ts'

const today = '2026-11-19'
const usual = { from: '2026-10-22', to: '2026-11-18', preset: '28d' }
const of = (query: string) => periodIn(new URLSearchParams(query), today)

it('takes 28 days where the address says nothing', () => {
  expect(of('')).toEqual(usual)
})

it('takes a preset of the day it is opened on, and days of their own as they are', () => {
  expect(of('period=7d')).toEqual({ from: '2026-11-12', to: '2026-11-18', preset: '7d' })
  expect(of('from=2026-09-01&to=2026-09-30')).toEqual({ from: '2026-09-01', to: '2026-09-30', preset: null })
})

it('leaves the usual period to whoever writes nonsense', () => {
  for (const query of [
    'period=forever',
    'from=2026-09-30&to=2026-09-01',
    'from=2026-02-30&to=2026-03-01',
    'from=2026-09-01',
    'from=1999-01-01&to=2026-01-01',
    'from=2026-11-01&to=2027-01-01',
  ]) {
    expect(of(query), query).toEqual(usual)
  }
})

it('writes an address that reads back the same, and keeps what else it says', () => {
  const filtered = new URLSearchParams('client=7&from=2026-09-01&to=2026-09-30')
  expect(withPeriod(filtered, '28d').toString()).toBe('client=7')
  expect(withPeriod(filtered, 'lastMonth').toString()).toBe('client=7&period=lastMonth')
  const own = { from: '2026-08-03', to: '2026-08-09' }
  expect(periodIn(withPeriod(filtered, own), today)).toMatchObject(own)
  expect(comparisonIn(withComparison(filtered, 'year'))).toBe('year')
  expect(withComparison(new URLSearchParams('compare=none'), 'previous').toString()).toBe('')
})

it('compares with as many days right before, or with the same weekdays a year before', () => {
  expect(comparedPeriod(usual, 'previous')).toEqual({ from: '2026-09-24', to: '2026-10-21' })
  const yearBefore = comparedPeriod(usual, 'year')
  expect(yearBefore).toEqual({ from: '2025-10-23', to: '2025-11-19' })
  expect(new Date(yearBefore?.from ?? '').getUTCDay()).toBe(new Date(usual.from).getUTCDay())
  expect(comparedPeriod(usual, 'none')).toBeNull()
})

it('takes the period that is usual on the screen, and leaves that one out of the address', () => {
  const here = '14d'
  expect(periodIn(new URLSearchParams(), today, here)).toMatchObject({ from: '2026-11-05', preset: here })
  expect(withPeriod(new URLSearchParams('period=7d'), here, here).toString()).toBe('')
  expect(withPeriod(new URLSearchParams(), '28d', here).toString()).toBe('period=28d')
})

it('ends with today where that is what the screen is about', () => {
  expect(periodIn(new URLSearchParams(), today, '30dNow')).toEqual({ from: '2026-10-21', to: today, preset: '30dNow' })
})
