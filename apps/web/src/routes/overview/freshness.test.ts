import { expect, it } from 'vitest'
import { endingProfiles, isOld } from './freshness.ts'

it('calls a reading old when the next one is missing', () => {
  const readAt = '2026-11-19T06:00:00Z'
  expect(isOld(readAt, Date.parse('2026-11-20T07:00:00Z'))).toBe(false)
  expect(isOld(readAt, Date.parse('2026-11-20T08:01:00Z'))).toBe(true)
})

it('says first which profiles have ended, then which will', () => {
  const active = { status: 'ACTIVE', daysLeft: 50 } as const
  const soon = { status: 'EXPIRING', daysLeft: 5 } as const
  expect(endingProfiles([active])).toBeNull()
  expect(endingProfiles([active, soon, { status: 'EXPIRING', daysLeft: 9 }])).toEqual({ count: 2, daysLeft: 5 })
  expect(endingProfiles([soon, { status: 'REVOKED', daysLeft: null }])).toEqual({ count: 1, daysLeft: null })
})

it('tells a profile with less than a day from one that has ended', () => {
  expect(endingProfiles([{ status: 'EXPIRING', daysLeft: 0 }])).toEqual({ count: 1, daysLeft: 0 })
})
