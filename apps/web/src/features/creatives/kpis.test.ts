import { expect, it } from 'vitest'
import { countedFor, kpisOf, unitOf, valueOfKpi } from './kpis.ts'

it('offers a return for purchases alone', () => {
  expect(kpisOf('PURCHASE')).toContain('ROAS')
  expect(kpisOf('LEAD')).not.toContain('ROAS')
  expect(kpisOf('INSTALL')).not.toContain('ROAS')
})

it('gives each KPI its unit and what was counted for it', () => {
  expect([unitOf('CPM'), unitOf('ROAS'), unitOf('HOOK_RATE')]).toEqual(['money', 'multiple', 'share'])
  expect([countedFor('ROAS'), countedFor('CPC'), countedFor('CPM'), countedFor('HOOK_RATE')]).toEqual([
    'results',
    'clicks',
    'impressions',
    'plays',
  ])
})

it('reads an unknown figure as unknown and never as zero', () => {
  expect(valueOfKpi('ROAS', { roas: null })).toBeUndefined()
  expect(valueOfKpi('COST_PER_RESULT', { costPerResult: null })).toBeUndefined()
  expect(valueOfKpi('COST_PER_RESULT', { costPerResult: { amount: '98.63' } })).toBe(98.63)
  expect(valueOfKpi('CTR', { ctr: 0 })).toBe(0)
})
