import { expect, it } from 'vitest'
import { hasEnded, isResumed, secondsLeft, secondsTaken, stateOf } from './job-state.ts'

const startedAt = '2026-11-19T14:48:00Z'
const after = (seconds: number) => Date.parse(startedAt) + seconds * 1000

it('knows which states are final', () => {
  expect((['PENDING', 'PROCESSING'] as const).some((status) => hasEnded({ status }))).toBe(false)
  expect((['COMPLETED', 'FAILED', 'CANCELED'] as const).every((status) => hasEnded({ status }))).toBe(true)
})

it('calls a job resumed while a later attempt runs, not while it waits for one or has ended', () => {
  expect(isResumed({ status: 'PROCESSING', attempts: 2 })).toBe(true)
  expect(isResumed({ status: 'PROCESSING', attempts: 2, error: { code: 'RATE_LIMITED' } })).toBe(false)
  expect(isResumed({ status: 'PROCESSING', attempts: 1, error: null })).toBe(false)
  expect(isResumed({ status: 'COMPLETED', attempts: 2 })).toBe(false)
})

it('expects the rest to take as long as the pace so far says', () => {
  expect(secondsLeft({ status: 'PROCESSING', progress: 0.25, startedAt }, after(30))).toBe(90)
})

it('expects nothing while there is too little to tell', () => {
  expect(secondsLeft({ status: 'PROCESSING', progress: 0.01, startedAt }, after(30))).toBeNull()
  expect(secondsLeft({ status: 'PROCESSING', progress: 0.5, startedAt }, after(2))).toBeNull()
  expect(secondsLeft({ status: 'PENDING', progress: 0, startedAt: null }, after(30))).toBeNull()
})

it('counts the time of a running job up to now and of an ended one up to its end', () => {
  expect(secondsTaken({ status: 'PROCESSING', progress: 0.5, startedAt }, after(12))).toBe(12)
  const finishedAt = new Date(after(40)).toISOString()
  expect(secondsTaken({ status: 'COMPLETED', progress: 1, startedAt, finishedAt }, after(900))).toBe(40)
  expect(secondsTaken({ status: 'PENDING', progress: 0 }, after(12))).toBeNull()
})

it('calls a job paused while it waits for a profile, and never after its end', () => {
  expect(stateOf({ status: 'PENDING', pausedFor: 'CONNECTION' })).toBe('PAUSED')
  expect(stateOf({ status: 'CANCELED', pausedFor: 'CONNECTION' })).toBe('CANCELED')
  expect(stateOf({ status: 'PENDING', pausedFor: null })).toBe('PENDING')
})
