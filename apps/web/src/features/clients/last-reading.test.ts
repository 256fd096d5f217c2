import { expect, it } from 'vitest'
import { lastReadingOf } from './last-reading.ts'

const read = (lastReadAt: string | null) => ({ freshness: { lastReadAt } })

it('takes the newest reading of the accounts, and none for accounts that were never read', () => {
  const newest = '2026-11-19T09:00:00Z'
  expect(lastReadingOf([read('2026-11-18T23:00:00Z'), read(newest), read(null)])).toBe(newest)
  expect(lastReadingOf([read(null)])).toBeNull()
  expect(lastReadingOf([])).toBeNull()
})
