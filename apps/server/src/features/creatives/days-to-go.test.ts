import { expect, it } from 'vitest'
import { daysToGo } from './days-to-go.ts'

const window = { from: '2026-10-20', to: '2026-11-18' }
const young = { first: '2026-11-13', last: '2026-11-18' }
const missing = { guardrail: 'conversions', have: '6', need: '10' } as const

it('says how long the rest takes at the pace since it began', () => {
  // Six in six days: four more take four.
  expect(daysToGo(missing, young, window)).toBe(4)
  expect(daysToGo({ ...missing, guardrail: 'spend', have: '99.99', need: '100.00' }, young, window)).toBe(1)
  expect(daysToGo({ ...missing, have: '1', need: '2' }, young, window)).toBe(6)
})

it('says nothing where the window loses as much as it gains', () => {
  expect(daysToGo(missing, { ...young, first: '2026-10-20' }, window)).toBeNull()
})

it('says nothing of one that has stopped, has nothing yet, or would take longer than the window is', () => {
  expect(daysToGo(missing, { ...young, last: '2026-11-15' }, window)).toBeNull()
  expect(daysToGo({ ...missing, have: '0' }, young, window)).toBeNull()
  expect(daysToGo({ ...missing, have: '1', need: '10' }, young, window)).toBeNull()
})

it('says nothing of what no number of days mends by itself', () => {
  expect(daysToGo({ guardrail: 'uncertain', have: '0.4', need: '0.5' }, young, window)).toBeNull()
  expect(daysToGo({ guardrail: 'noKpi', have: '0', need: '1' }, young, window)).toBeNull()
})
