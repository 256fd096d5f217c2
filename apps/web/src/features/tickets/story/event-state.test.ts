import { expect, it } from 'vitest'
import { eventsToCome, markOf } from './event-state.ts'

const open = { hasClick: true, isClosed: false }

it('announces what a ticket may still lead to', () => {
  expect(eventsToCome([], open)).toEqual(['LEAD_SUBMITTED', 'PURCHASE'])
  expect(eventsToCome([{ eventName: 'LEAD_SUBMITTED' }], open)).toEqual(['PURCHASE'])
  expect(eventsToCome([{ eventName: 'PURCHASE' }, { eventName: 'LEAD_SUBMITTED' }], open)).toEqual([])
})

it('announces nothing where there is no click, or where all is over', () => {
  expect(eventsToCome([], { ...open, hasClick: false })).toEqual([])
  expect(eventsToCome([], { ...open, isClosed: true })).toEqual([])
})

it('tells what Meta may have from what it does not have', () => {
  expect(markOf('UNKNOWN')).toBe('doubtful')
  expect(markOf('EXPIRED')).toBe('failed')
})
