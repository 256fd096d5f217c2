import { expect, it } from 'vitest'
import { pendingOn } from './pending.ts'

it('says of today that it is running, and of days before that they settle', () => {
  const of = (day: string, settlingFrom: string | null = '2026-11-17') => pendingOn(day, '2026-11-19', settlingFrom)
  expect(['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19'].map((day) => of(day))).toEqual([
    null,
    'settling',
    'settling',
    'running',
  ])
  expect(of('2026-11-18', null)).toBeNull()
  expect(of('2026-11-19', null)).toBe('running')
})
