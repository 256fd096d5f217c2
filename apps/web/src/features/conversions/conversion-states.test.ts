import { describe, expect, it } from 'vitest'
import { countOf, hasDeadline, isCorrected, remedyOf, stateGroups, statusesOf, urgencyOf } from './conversion-states.ts'

const now = Date.parse('2026-11-19T15:00:00Z')
const later = '2026-11-21T15:00:00Z'
const past = '2026-11-19T14:59:59Z'
const money = (amount: string, currency = 'BRL') => ({ __typename: 'Money' as const, amount, currency })

describe('the counts', () => {
  const counts = [
    { status: 'PENDING', count: 2 },
    { status: 'SENDING', count: 1 },
    { status: 'SENT', count: 40 },
  ] as const

  it('are of what people look for, and of everything', () => {
    expect([countOf('waiting', counts), countOf('sent', counts), countOf('failed', counts)]).toEqual([3, 40, 0])
    expect(countOf(null, counts)).toBe(43)
  })

  it('leave no state out and count none twice', () => {
    const all = stateGroups.flatMap(statusesOf)
    expect(new Set(all).size).toBe(all.length)
    expect(all).toHaveLength(9)
  })
})

describe('an event', () => {
  it('has a deadline while it may still reach Meta', () => {
    expect(hasDeadline({ status: 'UNKNOWN', sendBefore: later }, now)).toBe(true)
    expect(hasDeadline({ status: 'PENDING', sendBefore: past }, now)).toBe(false)
    expect(hasDeadline({ status: 'SENT', sendBefore: later }, now)).toBe(false)
    expect(hasDeadline({ status: 'SKIPPED_NO_CTWA', sendBefore: later }, now)).toBe(false)
  })

  it('is tried again where it failed in time, and decided where nobody knows, also after it', () => {
    expect(remedyOf({ status: 'FAILED', sendBefore: later }, now)).toBe('retry')
    expect(remedyOf({ status: 'FAILED', sendBefore: past }, now)).toBeNull()
    expect(remedyOf({ status: 'UNKNOWN', sendBefore: past }, now)).toBe('decide')
    expect(remedyOf({ status: 'PENDING', sendBefore: later }, now)).toBeNull()
  })

  it('becomes urgent in its last day, and more so in its last hour', () => {
    expect(urgencyOf(later, now)).toBe('calm')
    expect(urgencyOf('2026-11-20T14:00:00Z', now)).toBe('soon')
    expect(urgencyOf('2026-11-19T15:59:00Z', now)).toBe('now')
  })

  it('is corrected where its ticket has another value than Meta was told, however it is written', () => {
    const sent = { status: 'SENT', value: money('430.00') } as const
    expect(isCorrected({ ...sent, valueNow: money('500') })).toBe(true)
    expect(isCorrected({ ...sent, valueNow: money('430') })).toBe(false)
    expect(isCorrected({ ...sent, valueNow: money('430', 'USD') })).toBe(true)
    expect(isCorrected({ ...sent, valueNow: null })).toBe(false)
    expect(isCorrected({ ...sent, status: 'PENDING', valueNow: money('500') })).toBe(false)
  })
})
