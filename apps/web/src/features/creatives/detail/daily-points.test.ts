import { expect, it } from 'vitest'
import { dailyPoints } from './daily-points.ts'

const dayOf = (day: string, cost: string | null, isSettling: boolean) => ({
  __typename: 'CreativeDay' as const,
  day,
  isSettling,
  figures: {
    __typename: 'Figures' as const,
    spend: { __typename: 'Money' as const, amount: '10.50', currency: 'BRL' },
    conversions: '1',
    ctr: 0.02,
    conversionRate: null,
    roas: null,
    hookRate: null,
    costPerResult: cost ? { __typename: 'Money' as const, amount: cost, currency: 'BRL' } : null,
    cpc: null,
    cpm: null,
  },
})

const days = [dayOf('2026-11-14', '90', false), dayOf('2026-11-15', null, false), dayOf('2026-11-16', '80', true)]

it('leaves a gap where a day has no cost, and never a zero', () => {
  expect(dailyPoints(days, 'kpi', 'COST_PER_RESULT').map(({ value }) => value)).toEqual([90, null, 80])
})

it('marks a day that stands between two gaps', () => {
  expect(dailyPoints(days, 'kpi', 'COST_PER_RESULT').map(({ isAlone }) => isAlone)).toEqual([true, false, true])
  expect(dailyPoints(days, 'spend', 'COST_PER_RESULT').some(({ isAlone }) => isAlone)).toBe(false)
})

it('lets settling days begin where the settled ones end', () => {
  const points = dailyPoints(days, 'spend', 'COST_PER_RESULT')
  expect(points.map(({ settled }) => settled)).toEqual([10.5, 10.5, null])
  expect(points.map(({ settling }) => settling)).toEqual([null, 10.5, 10.5])
})
