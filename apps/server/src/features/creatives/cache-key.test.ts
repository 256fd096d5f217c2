import { expect, it } from 'vitest'
import type { Question } from '../insights/index.ts'
import { cacheKeyOf } from './cache-key.ts'

const question: Question = {
  window: { from: '2026-10-20', to: '2026-11-18' },
  objective: 'PURCHASE',
  primaryKpi: 'ROAS',
  secondaryKpi: 'COST_PER_RESULT',
  topN: 10,
  guardrails: { minSpend: '100', minConversions: 10, minImpressions: 1_000 },
}
const weights = { primary: 0.6, secondary: 0.4 }
const keyOf = (over: Partial<Question> = {}, id = 'a', given = weights) =>
  cacheKeyOf(id, { ...question, ...over }, given)

it('is one key for one question, however its amounts are written', () => {
  expect(keyOf()).toMatch(/^[0-9a-f]{64}$/)
  expect(keyOf({ guardrails: { ...question.guardrails, minSpend: '100.00' } })).toBe(keyOf())
})

it('is another key for whatever changes the answer', () => {
  const { guardrails } = question
  const keys = [
    keyOf(),
    keyOf({}, 'b'),
    keyOf({}, 'a', { primary: 0.5, secondary: 0.5 }),
    keyOf({ window: { from: '2026-10-21', to: '2026-11-18' } }),
    keyOf({ window: { from: '2026-10-20', to: '2026-11-17' } }),
    keyOf({ objective: 'LEAD' }),
    keyOf({ primaryKpi: 'CTR' }),
    keyOf({ secondaryKpi: 'CTR' }),
    keyOf({ secondaryKpi: null }),
    keyOf({ topN: 9 }),
    keyOf({ guardrails: { ...guardrails, minSpend: '100.01' } }),
    keyOf({ guardrails: { ...guardrails, minConversions: 9 } }),
    keyOf({ guardrails: { ...guardrails, minImpressions: 9 } }),
  ]
  expect(new Set(keys).size).toBe(keys.length)
})

it('does not hang on weights that weigh nothing', () => {
  const other = { primary: 0.5, secondary: 0.5 }
  expect(keyOf({ secondaryKpi: null }, 'a', other)).toBe(keyOf({ secondaryKpi: null }))
})
