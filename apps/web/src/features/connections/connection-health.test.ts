import { expect, it } from 'vitest'
import { daysThatCount, lifeLeft, remedyOf } from './connection-health.ts'

it('offers for each state what mends it, and nothing for a healthy profile', () => {
  expect(remedyOf('ACTIVE')).toBeNull()
  expect(remedyOf('EXPIRING')).toBe('renew')
  expect(remedyOf('INVALID_SCOPES')).toBe('askPermission')
  expect(remedyOf('EXPIRED')).toBe('reconnect')
  expect(remedyOf('REVOKED')).toBe('reconnect')
})

it('shows the days left as a part of the sixty a token lives', () => {
  expect(lifeLeft(30)).toBe(0.5)
  expect(lifeLeft(90)).toBe(1)
  expect(lifeLeft(-2)).toBe(0)
})

it('leaves no days to a token that Meta ended before its day', () => {
  expect(daysThatCount({ status: 'EXPIRED', daysLeft: 59 })).toBe(0)
  expect(daysThatCount({ status: 'REVOKED', daysLeft: null })).toBe(0)
  expect(daysThatCount({ status: 'EXPIRING', daysLeft: 5 })).toBe(5)
  expect(daysThatCount({ status: 'ACTIVE', daysLeft: null })).toBeNull()
})
