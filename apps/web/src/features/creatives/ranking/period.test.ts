import { expect, it } from 'vitest'
import { lastDays, lastMonth, todayIn } from './period.ts'

it('takes the day from the clock of the account', () => {
  const instant = Date.parse('2026-11-19T02:00:00Z')
  expect(todayIn('America/Sao_Paulo', instant)).toBe('2026-11-18')
  expect(todayIn('Europe/Berlin', instant)).toBe('2026-11-19')
})

it('leaves today out and counts both ends', () => {
  expect(lastDays(28, '2026-11-19')).toEqual({ from: '2026-10-22', to: '2026-11-18' })
  expect(lastDays(1, '2026-03-01')).toEqual({ from: '2026-02-28', to: '2026-02-28' })
})

it('takes the whole month before', () => {
  expect(lastMonth('2026-03-31')).toEqual({ from: '2026-02-01', to: '2026-02-28' })
  expect(lastMonth('2026-01-01')).toEqual({ from: '2025-12-01', to: '2025-12-31' })
})
