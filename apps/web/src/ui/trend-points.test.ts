import { expect, it } from 'vitest'
import { namedPlaces, settlingGround, trendPoints } from './trend-points.ts'

const on = (day: string, value: number | null, isSettling = false) => ({ day, value, isSettling })
const points = trendPoints([on('2026-11-14', 90), on('2026-11-15', null), on('2026-11-16', 80, true)])

it('marks a day that stands between two gaps', () => {
  expect(points.map(({ isAlone }) => isAlone)).toEqual([true, false, true])
  expect(trendPoints([on('2026-11-14', 1), on('2026-11-15', 2)]).some(({ isAlone }) => isAlone)).toBe(false)
})

it('lets settling days begin where the settled ones end', () => {
  const whole = trendPoints([on('2026-11-14', 1), on('2026-11-15', 2), on('2026-11-16', 3, true)])
  expect(whole.map(({ settled }) => settled)).toEqual([1, 2, null])
  expect(whole.map(({ settling }) => settling)).toEqual([null, 2, 3])
})

it('hatches the ground of the settling days and no more', () => {
  expect(settlingGround(points)).toEqual({ from: 1.5, to: 2.4 })
  expect(settlingGround(trendPoints([on('2026-11-14', 1)]))).toBeNull()
})

it('names places in even steps, with the last where that is possible', () => {
  expect(namedPlaces(28)).toEqual([0, 3, 6, 9, 12, 15, 18, 21, 24, 27])
  expect(namedPlaces(7)).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(namedPlaces(30).length).toBeLessThanOrEqual(10)
  expect(namedPlaces(1)).toEqual([0])
  expect(namedPlaces(0)).toEqual([])
})
