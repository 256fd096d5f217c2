import { expect, it } from 'vitest'
import { courseThrough } from './sparkline-course.ts'

it('runs from the least at the bottom to the most at the top', () => {
  expect(courseThrough([0, 5, 10], 72, 20)).toBe('M0.0 19.0L36.0 10.0L72.0 1.0')
})

it('leaves a gap where a value is not known', () => {
  expect(courseThrough([1, null, 3], 72, 20)).toBe('M0.0 19.0M72.0 1.0')
})

it('runs in the middle where nothing changes, and nowhere where nothing is known', () => {
  expect(courseThrough([4, 4], 72, 20)).toBe('M0.0 10.0L72.0 10.0')
  expect(courseThrough([null, null], 72, 20)).toBe('')
})
