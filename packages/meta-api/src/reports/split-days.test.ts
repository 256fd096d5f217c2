import { expect, it } from 'vitest'
import { daysIn, splitDays } from './split-days.ts'

const days = (since: string, until: string) => ({ since, until })

it('halves days into days, the larger half first, over the ends of months and summer time', () => {
  expect(splitDays(days('2026-10-30', '2026-11-03'), 1)).toEqual([
    days('2026-10-30', '2026-11-01'),
    days('2026-11-02', '2026-11-03'),
  ])
  expect(splitDays(days('2024-02-28', '2024-03-01'), 1)?.[0]).toEqual(days('2024-02-28', '2024-02-29'))
  expect(splitDays(days('2026-11-01', '2026-11-01'), 1)).toBeNull()
  expect(daysIn(days('2025-01-01', '2025-12-31'))).toBe(365)
})

it('never cuts a row that stands for several days', () => {
  expect(splitDays(days('2026-11-01', '2026-11-20'), 7)).toEqual([
    days('2026-11-01', '2026-11-14'),
    days('2026-11-15', '2026-11-20'),
  ])
  expect(splitDays(days('2026-11-01', '2026-11-07'), 7)).toBeNull()
  expect(splitDays(days('2026-09-10', '2026-11-20'), 'monthly')).toEqual([
    days('2026-09-10', '2026-10-31'),
    days('2026-11-01', '2026-11-20'),
  ])
  expect(splitDays(days('2026-09-10', '2026-09-30'), 'monthly')).toBeNull()
  expect(splitDays(days('2026-01-01', '2026-11-20'), 'all_days')).toBeNull()
  expect(splitDays(days('2026-01-01', '2026-11-20'), undefined)).toBeNull()
})
