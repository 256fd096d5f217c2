import { expect, it } from 'vitest'
import { faultOf } from '../../../values/date-window.ts'
import { addDays } from '../../../values/day.ts'
import { monthsBack, mostMonths } from './months.ts'

it('goes back from the month of the last day, which is not whole, through February', () => {
  expect(monthsBack(3, '2024-04-02')).toEqual([
    { from: '2024-04-01', to: '2024-04-02' },
    { from: '2024-03-01', to: '2024-03-31' },
    { from: '2024-02-01', to: '2024-02-29' },
  ])
  expect(monthsBack(2, '2026-01-31')).toEqual([
    { from: '2026-01-01', to: '2026-01-31' },
    { from: '2025-12-01', to: '2025-12-31' },
  ])
  expect(monthsBack(2, '2026-01-31', '2025-12-09').at(-1)).toEqual({ from: '2025-12-09', to: '2025-12-31' })
})

it.each(['2026-11-22', '2026-12-01', '2024-02-29', '2026-03-31'])(
  'never asks for more than Meta keeps, as seen on %s',
  (today) => {
    for (const window of monthsBack(mostMonths, addDays(today, -1))) expect(faultOf(window, today)).toBeNull()
  },
)
