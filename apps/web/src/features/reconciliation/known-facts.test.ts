import { expect, it } from 'vitest'
import { knownFacts } from './known-facts.ts'

const reading = (amount: string) => ({ difference: { amount } })
const of = (amount: string, ...before: string[]) =>
  knownFacts({
    state: 'DRIFTED',
    difference: amount,
    isKnown: false,
    hasSettledSince: false,
    readings: [...before, amount].map(reading),
  })

it('says which of the two totals is larger', () => {
  expect(of('48.37')[0]).toBe('accountHasMore')
  expect(of('-13.46')[0]).toBe('adsHaveMore')
})

it('says whether reading again changed anything, once there was another reading', () => {
  expect(of('48.37')).not.toContain('unchanged')
  expect(of('48.37', '48.370')).toContain('unchanged')
  expect(of('48.37', '60.00')).toContain('changed')
})

it('says that a drift was marked, and that nothing was filled in', () => {
  const marked = knownFacts({ state: 'DRIFTED', difference: '1', isKnown: true, hasSettledSince: false, readings: [] })
  expect(marked).toEqual(['accountHasMore', 'known', 'nothingFilledIn'])
})

it('says of other days only how they stand', () => {
  const day = { difference: '0', isKnown: false, hasSettledSince: false, readings: [reading('3'), reading('0')] }
  expect(knownFacts({ ...day, state: 'SETTLING' })).toEqual(['settling'])
  expect(knownFacts({ ...day, state: 'SETTLING', hasSettledSince: true })).toEqual(['settledUnread'])
  expect(knownFacts({ ...day, state: 'UNREAD', difference: null })).toEqual(['unread'])
  expect(knownFacts({ ...day, state: 'RECONCILED' })).toEqual(['reconciled', 'mended'])
  expect(knownFacts({ ...day, state: 'RECONCILED', readings: [reading('0')] })).toEqual(['reconciled'])
})
