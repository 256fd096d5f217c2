import { expect, test } from 'vitest'
import { failedGuardrail } from './guardrails.ts'
import { aCandidate, aDay, aQuestion } from './question.fixture.ts'
import { readCandidates } from './read-candidates.ts'

const guardrails = { minSpend: '100', minConversions: 10, minImpressions: 1000 }
function failure(days: Parameters<typeof aDay>[0][], given = guardrails) {
  const candidate = aCandidate('a', {}, { days: days.map((day, i) => aDay({ day: `2026-10-0${i + 1}`, ...day })) })
  const [read] = readCandidates(aQuestion([candidate]))
  if (!read) throw new Error('nothing read')
  return failedGuardrail(read, given)
}

test('at every minimum a creative is past', () => {
  expect(failure([{ spend: '100', conversions: '10', impressions: 1000 }])).toBeNull()
})

test.each([
  ['spend', { spend: '40.50' }, '40.5', '100', 0.405],
  ['conversions', { conversions: '7' }, '7', '10', 0.7],
  ['impressions', { impressions: 250 }, '250', '1000', 0.25],
] as const)(
  'too little of %s is named with what there is and what is needed',
  (guardrail, short, have, need, progress) => {
    const found = failure([{ spend: '200', conversions: '20', impressions: 9000, ...short }])
    expect(found?.excludedBecause).toEqual({ guardrail, have, need })
    expect(found?.progress).toBeCloseTo(progress, 12)
  },
)

test('of several the farthest is named', () => {
  const found = failure([{ spend: '60', conversions: '2', impressions: 500 }])
  expect(found?.excludedBecause).toEqual({ guardrail: 'conversions', have: '2', need: '10' })
  expect(found?.progress).toBe(0.2)
})

test('sums are exact at the border: ten times 0.10 is 1, and a hair less is less', () => {
  const atOne = { minSpend: '1', minConversions: 0, minImpressions: 0 }
  const tenths = Array.from({ length: 9 }, () => ({ spend: '0.1' }))
  expect(failure([...tenths.slice(1), { spend: '0.2' }], atOne)).toBeNull()
  expect(failure([...tenths.slice(1), { spend: '0.199999' }], atOne)?.excludedBecause.have).toBe('0.999999')
})

test('a minimum of zero asks for nothing', () => {
  const none = { minSpend: '0', minConversions: 0, minImpressions: 0 }
  expect(failure([{ spend: '0', conversions: '0', impressions: 0 }], none)).toBeNull()
})
