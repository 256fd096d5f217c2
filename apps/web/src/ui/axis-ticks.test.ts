import { expect, it } from 'vitest'
import { ticksUpTo } from './axis-ticks.ts'

it('marks an axis from zero in round steps', () => {
  expect(ticksUpTo(126)).toEqual([0, 50, 100, 150])
  expect(ticksUpTo(160)).toEqual([0, 50, 100, 150, 200])
  expect(ticksUpTo(0.022)).toEqual([0, 0.01, 0.02, 0.03])
  expect(ticksUpTo(4)).toEqual([0, 1, 2, 3, 4])
})

it('has an axis for nothing too', () => {
  expect(ticksUpTo(0)).toEqual([0, 1])
})
