import { expect, it } from 'vitest'
import {
  addDays,
  isDay,
  lastDays,
  lastDaysWithToday,
  lastMonth,
  lastTwelveMonths,
  monthSoFar,
  monthStart,
  shifted,
  todayIn,
  todayOfAll,
  yearSoFar,
} from './period.ts'

it('knows what day it is in a zone', () => {
  const lateInUtc = Date.parse('2026-11-19T01:00:00Z')
  expect(todayIn('America/Sao_Paulo', lateInUtc)).toBe('2026-11-18')
  expect(todayIn('Europe/Lisbon', lateInUtc)).toBe('2026-11-19')
})

it('takes whole days only: today is not over', () => {
  expect(lastDays(28, '2026-11-19')).toEqual({ from: '2026-10-22', to: '2026-11-18' })
})

it('takes days up to today where a screen asks for it', () => {
  expect(lastDaysWithToday(30, '2026-11-19')).toEqual({ from: '2026-10-21', to: '2026-11-19' })
})

it('takes the whole month before, also across a year', () => {
  expect(lastMonth('2026-11-19')).toEqual({ from: '2026-10-01', to: '2026-10-31' })
  expect(lastMonth('2026-01-05')).toEqual({ from: '2025-12-01', to: '2025-12-31' })
})

it('takes the month and the year so far, with today', () => {
  expect(monthSoFar('2026-11-19')).toEqual({ from: '2026-11-01', to: '2026-11-19' })
  expect(monthSoFar('2026-11-01')).toEqual({ from: '2026-11-01', to: '2026-11-01' })
  expect(yearSoFar('2026-01-01')).toEqual({ from: '2026-01-01', to: '2026-01-01' })
})

it('goes by the zone whose day ends last, so that a whole day is whole in all', () => {
  const lateInUtc = Date.parse('2026-11-19T01:00:00Z')
  expect(todayOfAll(['Europe/Lisbon', 'America/Sao_Paulo', 'Europe/Lisbon'], lateInUtc)).toBe('2026-11-18')
  expect(todayOfAll(['Europe/Lisbon'], lateInUtc)).toBe('2026-11-19')
  expect(todayOfAll([])).toBeNull()
})

it('takes twelve whole months', () => {
  expect(lastTwelveMonths('2026-11-19')).toEqual({ from: '2025-11-01', to: '2026-10-31' })
})

it('moves by months what is made of months, whatever their length', () => {
  expect(shifted({ from: '2026-03-01', to: '2026-03-31' }, -1)).toEqual({ from: '2026-02-01', to: '2026-02-28' })
  expect(shifted({ from: '2026-02-01', to: '2026-02-28' }, 1)).toEqual({ from: '2026-03-01', to: '2026-03-31' })
  expect(shifted({ from: '2025-11-01', to: '2026-10-31' }, -1)).toEqual({ from: '2024-11-01', to: '2025-10-31' })
})

it('moves anything else by its own number of days', () => {
  expect(shifted({ from: '2026-10-22', to: '2026-11-18' }, -1)).toEqual({ from: '2026-09-24', to: '2026-10-21' })
  expect(shifted({ from: '2026-11-18', to: '2026-11-18' }, 1)).toEqual({ from: '2026-11-19', to: '2026-11-19' })
})

it('counts days over the end of a month and of February', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(monthStart('2026-01-31', 1)).toBe('2026-02-01')
})

it('takes for a day only one that exists', () => {
  expect(isDay('2026-02-28')).toBe(true)
  expect(['2026-02-30', '2026-2-3', 'today', '', null].some(isDay)).toBe(false)
})
