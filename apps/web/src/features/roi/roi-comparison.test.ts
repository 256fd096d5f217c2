import { expect, it } from 'vitest'
import { noChangeBecause } from './roi-comparison.ts'

it('blames days that were not read only for what hangs on spend', () => {
  expect(noChangeBecause('ROAS', 'part')).toBe('partBefore')
  expect(noChangeBecause('REVENUE', 'part')).toBe('noChange')
  expect(noChangeBecause('ROAS', 'whole')).toBe('noChange')
})
