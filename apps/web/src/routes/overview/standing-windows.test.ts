import { expect, it } from 'vitest'
import { standingWindows } from './standing-windows.ts'

const today = '2026-11-19'

it('asks about the whole of a usual period, and about its last days apart', () => {
  expect(standingWindows({ from: '2026-10-22', to: '2026-11-18' }, today)).toEqual({
    whole: { from: '2026-10-22', to: '2026-11-18' },
    recent: { from: '2026-11-14', to: '2026-11-18' },
  })
})

it('asks about 92 days of a longer one, both ends counted', () => {
  expect(standingWindows({ from: '2025-11-01', to: '2026-10-31' }, today).whole).toEqual({
    from: '2026-08-01',
    to: '2026-10-31',
  })
})

it('does not ask what may still change of a period that has settled', () => {
  expect(standingWindows({ from: '2026-10-01', to: '2026-10-31' }, today).recent).toBeNull()
})
