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

it('takes what was spent as a number, whatever the KPI', () => {
  expect(dailyPoints(days, 'spend', 'COST_PER_RESULT').map(({ value }) => value)).toEqual([10.5, 10.5, 10.5])
})
