import { expect, it } from 'vitest'
import { comparisonGap } from './comparison-gap.ts'

it('says why there is nothing to compare with, and of which period how many days were not read', () => {
  expect(comparisonGap({ notCompared: 'UNREAD', unreadDays: 4 }, 12)).toEqual({ why: 'UNREAD', count: 4 })
  expect(comparisonGap({ notCompared: 'UNREAD_BEFORE', unreadDays: 0 }, 12)).toEqual({
    why: 'UNREAD_BEFORE',
    count: 12,
  })
})

it('has nothing to say of a line that can be compared', () => {
  expect(comparisonGap({ notCompared: null, unreadDays: 4 }, 12)).toBeNull()
})
