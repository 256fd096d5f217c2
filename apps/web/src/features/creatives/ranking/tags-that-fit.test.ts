import { expect, it } from 'vitest'
import { tagsThatFit } from './tags-that-fit.ts'

it('shows all tags where the line holds them to the pixel', () => {
  expect(tagsThatFit([80, 60, 52], 200, 4, 22)).toBe(3)
  expect(tagsThatFit([], 200, 4, 22)).toBe(0)
})

it('keeps room for the mark where not all fit', () => {
  expect(tagsThatFit([80, 60, 53], 200, 4, 22)).toBe(2)
  expect(tagsThatFit([80, 60, 40, 30], 187, 4, 22)).toBe(2)
  expect(tagsThatFit([80, 80, 80], 180, 4, 22)).toBe(1)
})

it('shows the first even where it is longer than the line', () => {
  expect(tagsThatFit([300, 60], 200, 4, 22)).toBe(1)
  expect(tagsThatFit([300], 200, 4, 22)).toBe(1)
})
