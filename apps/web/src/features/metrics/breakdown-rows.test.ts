import { expect, it } from 'vitest'
import { type BreakdownRow, columnsFor, shareOf } from './breakdown-rows.ts'

const rowOf = (key: string, amount: string, currency = 'BRL'): BreakdownRow => ({
  __typename: 'MetricsRow',
  key,
  label: key,
  effectiveStatus: null,
  adAccount: null,
  line: {
    __typename: 'MetricsLine',
    currency,
    before: null,
    notCompared: null,
    unreadDays: 0,
    figures: {
      __typename: 'MetricFigures',
      spend: { __typename: 'Money', amount, currency },
      leads: null,
      purchases: null,
      purchaseValue: null,
      ctr: 0.02,
      costPerLead: null,
      costPerPurchase: null,
      roas: null,
    },
  },
})
const rows = [rowOf('a', '200.00'), rowOf('b', '50.00'), rowOf('c', '10.00', 'USD')] as const

it('measures a row by the largest of its own currency', () => {
  expect(rows.map((row) => shareOf(row, rows, 'SPEND'))).toEqual([1, 0.25, 1])
})

it('gives no share of what does not add up, nor of what is not known', () => {
  expect(shareOf(rows[0], rows, 'CTR')).toBe(0)
  expect(shareOf(rows[0], rows, 'LEADS')).toBe(0)
})

it('always shows the column that the rows are in order of', () => {
  expect(columnsFor('SPEND')).not.toContain('CTR')
  expect(columnsFor('CTR').indexOf('CTR')).toBe(1)
})
