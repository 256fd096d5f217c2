import { expect, it } from 'vitest'
import { comparisonGap } from './comparison-gap.ts'

it('says how many days of the compared period were not read, where there is nothing to compare with', () => {
  expect(comparisonGap({ before: null }, 12)).toEqual({ count: 12 })
})

it('has nothing to say of a line that can be compared, or when nothing is missing', () => {
  expect(comparisonGap({ before: {} }, 12)).toBeNull()
  expect(comparisonGap({ before: null }, 0)).toBeNull()
})
