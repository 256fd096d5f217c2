import { expect, it } from 'vitest'
import { tagsThatFit } from './tags-that-fit.ts'

it('shows all tags where the line holds them to the pixel', () => {
  expect(tagsThatFit([80, 60, 52], 200, 4, 22)).toEqual([0, 1, 2])
  expect(tagsThatFit([], 200, 4, 22)).toEqual([])
})

it('keeps room for the mark where not all fit', () => {
  expect(tagsThatFit([80, 60, 53], 200, 4, 22)).toEqual([0, 1])
  expect(tagsThatFit([80, 80, 80], 180, 4, 22)).toEqual([0])
})

it('lets a tag that is too long give way to a shorter one', () => {
  expect(tagsThatFit([100, 43, 91, 67, 103], 246, 4, 13)).toEqual([0, 1, 3])
})

it('shows the first even where it is longer than the line', () => {
  expect(tagsThatFit([300, 60], 200, 4, 22)).toEqual([0])
  expect(tagsThatFit([300], 200, 4, 22)).toEqual([0])
})
