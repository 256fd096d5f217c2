import { describe, expect, it } from 'vitest'
import { dayAt } from '../../values/day.ts'
import type { Config } from '../creative-config/index.ts'
import { type AskedQuestion, resolveQuestion } from './question.ts'

const today = '2026-11-19'
const weights = { primary: 1, secondary: 0 }
const defaultConfig: Config = {
  guardrails: { minSpend: '100', minConversions: 10, minImpressions: 1_000 },
  windowDays: 30,
  topN: 10,
  objective: 'PURCHASE',
  weights: { LEAD: weights, PURCHASE: weights, INSTALL: weights },
  creativeRetentionDays: 365,
  competitorBrands: [],
}
const ask = (asked: Partial<AskedQuestion> = {}) =>
  resolveQuestion({ objective: 'PURCHASE', ...asked }, defaultConfig, today)
const askAt = (instant: string, zone: string) =>
  resolveQuestion({ objective: 'LEAD' }, defaultConfig, dayAt(new Date(instant), zone))

describe('a question that leaves things out', () => {
  it.each([
    ['2026-11-19T02:59:00Z', 'America/Sao_Paulo', '2026-10-19', '2026-11-17'],
    ['2026-11-19T03:00:00Z', 'America/Sao_Paulo', '2026-10-20', '2026-11-18'],
    ['2026-11-19T03:00:00Z', 'America/Manaus', '2026-10-19', '2026-11-17'],
    ['2026-11-19T03:00:00Z', 'Europe/Lisbon', '2026-10-20', '2026-11-18'],
    // The night New York goes back to winter time: 00:30 summer time, then 23:30 winter time a day of 25 hours later.
    ['2026-11-01T04:30:00Z', 'America/New_York', '2026-10-02', '2026-10-31'],
    ['2026-11-02T04:30:00Z', 'America/New_York', '2026-10-02', '2026-10-31'],
    ['2026-11-02T05:00:00Z', 'America/New_York', '2026-10-03', '2026-11-01'],
    // The night Lisbon goes forward.
    ['2026-03-28T23:59:00Z', 'Europe/Lisbon', '2026-02-26', '2026-03-27'],
    ['2026-03-29T23:00:00Z', 'Europe/Lisbon', '2026-02-28', '2026-03-29'],
  ])('at %s in %s is about the 30 days from %s to %s', (instant, zone, from, to) => {
    expect(askAt(instant, zone)).toMatchObject({ window: { from, to } })
  })

  it('takes everything else from what the organisation configured', () => {
    const config = {
      ...defaultConfig,
      windowDays: 7,
      topN: 4,
      guardrails: { minSpend: '5', minConversions: 1, minImpressions: 2 },
    }
    expect(resolveQuestion({ objective: 'LEAD', guardrails: { minSpend: '9.50' } }, config, today)).toEqual({
      window: { from: '2026-11-12', to: '2026-11-18' },
      objective: 'LEAD',
      primaryKpi: 'COST_PER_RESULT',
      secondaryKpi: 'CTR',
      topN: 4,
      guardrails: { minSpend: '9.50', minConversions: 1, minImpressions: 2 },
    })
  })

  it.each([
    ['LEAD', 'COST_PER_RESULT', 'CTR'],
    ['PURCHASE', 'ROAS', 'COST_PER_RESULT'],
    ['INSTALL', 'COST_PER_RESULT', null],
  ] as const)('is judged for %s by %s, then %s', (objective, primaryKpi, secondaryKpi) => {
    expect(ask({ objective })).toMatchObject({ primaryKpi, secondaryKpi })
  })

  it('has no second KPI when the usual one was made the main one, or when none is wanted', () => {
    expect(ask({ primaryKpi: 'COST_PER_RESULT' })).toMatchObject({ primaryKpi: 'COST_PER_RESULT', secondaryKpi: null })
    expect(ask({ secondaryKpi: null })).toMatchObject({ primaryKpi: 'ROAS', secondaryKpi: null })
  })
})

describe('a question that cannot be asked', () => {
  it.each([
    ['REVERSED', '2026-11-18', '2026-11-17'],
    ['IN_FUTURE', '2026-11-01', '2026-11-20'],
    ['TOO_OLD', '2023-11-18', '2023-11-20'],
    ['TOO_LONG', '2025-11-18', '2026-11-19'],
  ])('is %s from %s to %s', (reason, from, to) => {
    expect(ask({ window: { from, to } })).toEqual({ fault: { window: reason } })
  })

  it.each([
    ['2026-11-19', '2026-11-19'],
    ['2023-11-19', '2023-11-20'],
    ['2025-11-19', '2026-11-19'],
  ])('is not one from %s to %s, right at the limit', (from, to) => {
    expect(ask({ window: { from, to } })).toMatchObject({ window: { from, to } })
  })

  const guardrails = (given: AskedQuestion['guardrails']) => ({ guardrails: given })
  it.each<[string, Partial<AskedQuestion>]>([
    ['primaryKpi', { objective: 'LEAD', primaryKpi: 'ROAS' }],
    ['secondaryKpi', { objective: 'INSTALL', secondaryKpi: 'ROAS' }],
    ['secondaryKpi', { primaryKpi: 'CTR', secondaryKpi: 'CTR' }],
    ['topN', { topN: 0 }],
    ['topN', { topN: 51 }],
    ['guardrails.minSpend', guardrails({ minSpend: '-1' })],
    ['guardrails.minSpend', guardrails({ minSpend: '1.1234567' })],
    ['guardrails.minConversions', guardrails({ minConversions: -1 })],
    ['guardrails.minImpressions', guardrails({ minImpressions: 1_000_000_001 })],
  ])('names the field: %s', (field, asked) => {
    expect(ask(asked)).toMatchObject({ fault: { field } })
  })
})
