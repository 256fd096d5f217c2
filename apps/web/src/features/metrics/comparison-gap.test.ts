import { expect, it } from 'vitest'
import type { FigureGrid_MetricsFragment } from '../../gql/graphql.ts'
import { comparisonGap } from './comparison-gap.ts'

const figures = {
  __typename: 'MetricFigures' as const,
  spend: { __typename: 'Money' as const, amount: '1.00', currency: 'BRL' },
  leads: null,
  purchases: null,
  purchaseValue: null,
  ctr: null,
  costPerLead: null,
  costPerPurchase: null,
  roas: null,
}
const point = (from: string, wasRead: boolean | null): FigureGrid_MetricsFragment['points'][number] => ({
  __typename: 'MetricsPoint',
  from,
  isUnread: wasRead === null,
  lines:
    wasRead === null ? [] : [{ __typename: 'MetricsLine', currency: 'BRL', figures, before: wasRead ? figures : null }],
})

it('says how much of the compared period was read, where that is a part', () => {
  const points = [point('2026-11-16', false), point('2026-11-17', true), point('2026-11-18', true)]
  expect(comparisonGap(points, 'BRL')).toEqual({ known: 2, all: 3 })
})

it('has nothing to say where all or none of it was read, or this day itself was not', () => {
  expect(comparisonGap([point('2026-11-17', true), point('2026-11-18', null)], 'BRL')).toBeNull()
  expect(comparisonGap([point('2026-11-17', false)], 'BRL')).toBeNull()
  expect(comparisonGap([point('2026-11-17', true), point('2026-11-18', false)], 'USD')).toBeNull()
})
