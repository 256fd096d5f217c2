import { expect, it } from 'vitest'
import { trendSpots } from './trend-values.ts'

const money = (amount: string, currency: string) => ({ __typename: 'Money' as const, amount, currency })
const valuesOf = (amount: string, currency: string) => ({
  __typename: 'MetricFigures' as const,
  spend: money(amount, currency),
  leads: null,
  purchases: null,
  purchaseValue: null,
  ctr: null,
  costPerLead: null,
  costPerPurchase: null,
  roas: null,
})
const lineOf = (currency: string, amount: string, before: string | null) => ({
  __typename: 'MetricsLine' as const,
  currency,
  figures: valuesOf(amount, currency),
  before: before === null ? null : valuesOf(before, currency),
  notCompared: null,
  unreadDays: 0,
})
const point = (from: string, lines: ReturnType<typeof lineOf>[]) => ({
  __typename: 'MetricsPoint' as const,
  from,
  to: from,
  isSettling: false,
  isSpendSettling: false,
  isUnread: lines.length === 0,
  unreadDays: lines.length === 0 ? 1 : 0,
  lines,
})

const points = [
  point('2026-11-14', [lineOf('BRL', '110.00', '100.00'), lineOf('USD', '7.00', null)]),
  point('2026-11-15', []),
]

it('draws one currency and never adds two', () => {
  expect(trendSpots(points, 'SPEND', 'BRL')[0]).toMatchObject({ value: 110, before: 100, change: 0.1 })
  expect(trendSpots(points, 'SPEND', 'USD')[0]).toMatchObject({ value: 7, before: null, change: null })
})

it('leaves a gap where nothing was read, and where the figure is not known', () => {
  expect(trendSpots(points, 'SPEND', 'BRL')[1]).toMatchObject({ value: null, isUnread: true })
  expect(trendSpots(points, 'LEADS', 'BRL')[0]).toMatchObject({ value: null, isUnread: false })
})

it('lets spend settle by its own day, and conversions as the server says', () => {
  const settling = points.map((each, index) => ({ ...each, isSettling: true, isSpendSettling: index === 1 }))
  const of = (figure: 'SPEND' | 'LEADS') => trendSpots(settling, figure, 'BRL').map(({ isSettling }) => isSettling)
  expect(of('SPEND')).toEqual([false, true])
  expect(of('LEADS')).toEqual([true, true])
})

it('marks a place of which days were not read', () => {
  const partly = points.map((each) => ({ ...each, unreadDays: 4 }))
  expect(trendSpots(partly, 'SPEND', 'BRL')[0]).toMatchObject({ value: 110, isPartial: true, unreadDays: 4 })
  expect(trendSpots(points, 'SPEND', 'BRL')[0]).toMatchObject({ isPartial: false })
})
