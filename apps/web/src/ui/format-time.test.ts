import { expect, it } from 'vitest'
import * as time from './format-time.ts'

const now = Date.parse('2026-11-19T15:00:00Z')

it('shows a day of the account as that day, in whatever zone the browser is', () => {
  expect(time.formatDay('2026-11-18', 'pt-BR')).toBe('18/11')
  expect(time.formatDay('2026-11-18', 'en', { year: true })).toBe('11/18/2026')
  expect(time.formatDayRange('2026-10-22', '2026-11-18', 'pt-BR')).toBe('22/10 – 18/11')
  expect(time.formatDayRange('2026-11-18', '2026-11-18', 'pt-BR')).toBe('18/11')
  expect(time.formatDayRange('2025-11-01', '2026-10-31', 'pt-BR')).toBe('01/11/2025 – 31/10/2026')
})

it('counts both ends of a range, also across the change of the clock', () => {
  expect(time.countDays('2026-10-22', '2026-11-18')).toBe(28)
  expect(time.countDays('2026-03-08', '2026-03-08')).toBe(1)
})

it('shows an instant in the zone of the account', () => {
  expect(time.formatInstant('2026-11-18T02:10:00Z', 'pt-BR', 'America/Sao_Paulo')).toBe('17/11, 23:10')
  expect(time.formatClock('2026-11-18T02:10:00Z', 'pt-BR', 'America/Manaus')).toBe('22:10')
})

it('says how long ago in the largest unit that is at least one', () => {
  expect(time.formatAgo('2026-11-19T14:48:00Z', 'pt-BR', now)).toBe('há 12 min')
  expect(time.formatAgo('2026-11-19T14:59:31Z', 'pt-BR', now)).toBe('agora')
  expect(time.formatAgo('2026-11-18T14:00:00Z', 'pt-BR', now)).toBe('ontem')
  expect(time.formatAgo('2026-11-24T15:00:00Z', 'en', now)).toBe('in 5 days')
})

it('says how old something is in one short unit', () => {
  expect(time.formatAge('2026-11-19T14:56:10Z', 'pt-BR', now)).toBe('3 min')
  expect(time.formatAge('2026-11-19T13:10:00Z', 'pt-BR', now)).toBe('1 h')
  expect(time.formatAge('2026-11-16T15:00:00Z', 'pt-BR', now)).toBe('3 dias')
  // The clock of the server may be ahead.
  expect(time.formatAge('2026-11-19T15:00:02Z', 'en', now)).toBe('now')
})

it('says how long something takes', () => {
  expect(time.formatDuration(38, 'pt-BR')).toBe('38 s')
  expect(time.formatDuration(125, 'pt-BR')).toBe('2 min 5 s')
  expect(time.formatDuration(119.6, 'pt-BR')).toBe('2 min')
  expect(time.formatDuration(4325, 'pt-BR')).toBe('1 h 12 min')
  expect(time.formatDuration(529_500, 'pt-BR')).toBe('6 dias 3 h')
  expect(time.formatDuration(0.2, 'pt-BR')).toBe('0 s')
})

it('calls a zone by its city, with the accents of Brazil', () => {
  expect(time.cityOfZone('America/Sao_Paulo')).toBe('São Paulo')
  expect(time.cityOfZone('America/New_York')).toBe('New York')
  expect(time.cityOfZone('UTC')).toBe('UTC')
})
