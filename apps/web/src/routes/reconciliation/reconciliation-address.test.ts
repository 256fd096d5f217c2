import { expect, it } from 'vitest'
import { chosenIn, onlyDifferentIn, withChosen, withOnlyDifferent } from './reconciliation-address.ts'

const period = { from: '2026-11-05', to: '2026-11-18' }
const of = (query: string) => chosenIn(new URLSearchParams(query), period)

it('opens the cell that the address names, inside the period only', () => {
  expect(of('account=a&day=2026-11-12')).toEqual({ account: 'a', day: '2026-11-12' })
  expect(of('account=a&day=2026-10-01')).toBeNull()
  expect(of('account=a&day=tomorrow')).toBeNull()
  expect(of('day=2026-11-12')).toBeNull()
})

it('opens the one day of a period for the account that a notice is about', () => {
  const day = { from: '2026-11-12', to: '2026-11-12' }
  expect(chosenIn(new URLSearchParams('account=a'), day)).toEqual({ account: 'a', day: '2026-11-12' })
})

it('writes an address that reads back the same, and keeps what else it says', () => {
  const open = withChosen(new URLSearchParams('client=c&period=7d'), { account: 'a', day: '2026-11-12' })
  expect(chosenIn(open, period)).toEqual({ account: 'a', day: '2026-11-12' })
  expect(withChosen(open, null).toString()).toBe('client=c&period=7d')
  const only = withOnlyDifferent(open, true)
  expect(onlyDifferentIn(only)).toBe(true)
  expect(withOnlyDifferent(only, false).toString()).toBe(open.toString())
})
