import { expect, it } from 'vitest'
import { inOrderOfTrouble } from './order-of-trouble.ts'

const dataset = (name: string, more: { isSilent?: boolean; unknown?: number; failedWeek?: number } = {}) => ({
  ...{ name, isSilent: false, unknown: 0, failedWeek: 0 },
  ...more,
})

it('puts silence before what waits for a decision, that before failures, and the rest by name', () => {
  const datasets = [
    dataset('Água'),
    dataset('Brisa', { failedWeek: 9 }),
    dataset('Areia'),
    dataset('Duna', { unknown: 1 }),
    dataset('Coral', { isSilent: true }),
  ]
  expect(inOrderOfTrouble(datasets).map(({ name }) => name)).toEqual(['Coral', 'Duna', 'Brisa', 'Água', 'Areia'])
})
