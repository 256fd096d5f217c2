import { expect, it } from 'vitest'
import { isCron, lastStrike, nextStrike } from './cron.ts'
import { dayAt } from './day.ts'

it('knows a clock of five fields', () => {
  expect(['0 6 * * *', '*/5 * * * 1-5', ' 30  4 1 * * '].map(isCron)).toEqual([true, true, true])
  expect(['', '0 6 * *', '0 0 6 * * *', '61 6 * * *', 'tomorrow at six o clock'].map(isCron)).toEqual(
    Array.from({ length: 5 }, () => false),
  )
})

it('strikes by the clock on the wall of its zone', () => {
  const now = new Date('2026-11-22T09:00:00Z')
  expect(lastStrike('0 6 * * *', 'America/Sao_Paulo', now).toISOString()).toBe('2026-11-22T09:00:00.000Z')
  expect(nextStrike('0 6 * * *', 'America/Sao_Paulo', now).toISOString()).toBe('2026-11-23T09:00:00.000Z')
  expect(lastStrike('0 6 * * *', 'America/New_York', now).toISOString()).toBe('2026-11-21T11:00:00.000Z')
})

it('strikes once on a day that has an hour twice, and on one that lacks the hour', () => {
  const zone = 'America/New_York'
  expect(nextStrike('30 1 * * *', zone, new Date('2026-11-01T04:00:00Z')).toISOString()).toBe(
    '2026-11-01T05:30:00.000Z',
  )
  expect(nextStrike('30 1 * * *', zone, new Date('2026-11-01T05:30:00Z')).toISOString()).toBe(
    '2026-11-02T06:30:00.000Z',
  )
  const strikes = [nextStrike('30 2 * * *', zone, new Date('2026-03-08T06:00:00Z'))]
  strikes.push(nextStrike('30 2 * * *', zone, strikes[0] as Date))
  expect(strikes.map((at) => dayAt(at, zone))).toEqual(['2026-03-08', '2026-03-09'])
})

it.each([
  ['lacks the hour', '30 1 * * *', '2026-03-29T12:00:00Z', '2026-03-29T01:30:00.000Z'],
  ['has the hour twice', '30 1 * * *', '2026-10-25T01:40:00Z', '2026-10-25T00:30:00.000Z'],
  ['is like any other', '30 1 * * *', '2026-06-10T00:30:00Z', '2026-06-10T00:30:00.000Z'],
  ['is long after the last', '0 6 1 1 *', '2026-10-25T01:40:00Z', '2026-01-01T06:00:00.000Z'],
])('struck last, on a day that %s, when it had last been said to strike next', (_day, cron, now, last) => {
  expect(lastStrike(cron, 'Europe/Lisbon', new Date(now)).toISOString()).toBe(last)
})
