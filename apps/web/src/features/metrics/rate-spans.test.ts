import { expect, it } from 'vitest'
import { rateSpans } from './rate-spans.ts'

it('says the lowest and highest rate of each currency, by value and not by letters', () => {
  const rates = [
    { from: 'USD', rate: '10.02', source: 'PTAX' },
    { from: 'USD', rate: '9.98', source: 'PTAX' },
    { from: 'EUR', rate: '6.1', source: 'banco' },
    { from: 'USD', rate: '10.00', source: 'banco' },
  ]
  expect(rateSpans(rates)).toEqual([
    { from: 'USD', lowest: '9.98', highest: '10.02', sources: ['PTAX', 'banco'] },
    { from: 'EUR', lowest: '6.1', highest: '6.1', sources: ['banco'] },
  ])
  expect(rateSpans([])).toEqual([])
})
