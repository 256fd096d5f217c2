import { expect, test } from 'vitest'
import { aCandidate, aDay, aQuestion } from './question.fixture.ts'
import type { RankingDay, RankingQuestion } from './ranking.ts'
import { RankingRefused, readCandidates } from './read-candidates.ts'

const withDay = (day: Partial<RankingDay>) => aQuestion([aCandidate('a', day)])
const asking = (over: Partial<RankingQuestion>) => aQuestion([aCandidate('a')], over)
const none = { minSpend: '0', minConversions: 0, minImpressions: 0 }

test.each<[string, RankingQuestion, RegExp]>([
  ['a repeated key', aQuestion([aCandidate('a'), aCandidate('a')]), /'a' is empty or repeated/],
  ['an empty key', aQuestion([aCandidate('')]), /empty or repeated/],
  ['a repeated day', aQuestion([aCandidate('a', {}, { days: [aDay(), aDay()] })]), /'a' has a day twice/],
  ['a negative amount', withDay({ spend: '-1.00' }), /'-1.00' of candidate 'a' on 2026-10-01 is not an amount/],
  ['an amount with an exponent', withDay({ conversions: '1e3' }), /'1e3'.* is not an amount/],
  ['an empty amount', withDay({ conversionValue: '' }), /is not an amount/],
  ['a negative count', withDay({ clicks: -1 }), /clicks -1 of candidate 'a'/],
  ['half a click', withDay({ linkClicks: 0.5 }), /linkClicks 0.5/],
  ['plays that are no number', withDay({ videoPlays3s: Number.NaN }), /videoPlays3s NaN/],
  ['a day that is none', aQuestion([aCandidate('a', {}, { days: [aDay({ day: '2026-02-30' })] })]), /2026-02-30/],
  ['a day to come', asking({ today: '2026-10-03' }), /is after today/],
  ['a first day to come', aQuestion([aCandidate('a', {}, { firstDay: '2027-01-01' })]), /2027-01-01 is after today/],
  ['a today that is none', asking({ today: 'yesterday' }), /today 'yesterday'/],
  ['a top of none', asking({ topN: 0 }), /topN 0/],
  ['a top of one and a half', asking({ topSize: 1.5 }), /topSize 1.5/],
  ['a negative weight', asking({ weights: { primary: -1, secondary: 1 } }), /weight/],
  ['two weights of zero', asking({ secondary: 'CTR', weights: { primary: 0, secondary: 0 } }), /both weights are zero/],
  ['a guardrail below zero', asking({ guardrails: { ...none, minConversions: -1 } }), /minConversions -1/],
  ['a spend guardrail of words', asking({ guardrails: { ...none, minSpend: 'much' } }), /minSpend 'much'/],
  ['more than everything known', asking({ completeness: [1.2] }), /completeness/],
  ['a completeness that is no number', asking({ completeness: [Number.NaN] }), /completeness/],
])('%s is refused, and said which', (_, question, message) => {
  expect(() => readCandidates(question)).toThrow(RankingRefused)
  expect(() => readCandidates(question)).toThrow(message)
})

test('candidates come by key and days by age, with their totals', () => {
  const days = [aDay({ day: '2026-10-01', spend: '1.10' }), aDay({ day: '2026-10-03', spend: '2.20', thruplays: 4 })]
  const [a, b] = readCandidates(aQuestion([aCandidate('b'), aCandidate('a', {}, { days })]))
  expect([a?.asked.key, b?.asked.key]).toEqual(['a', 'b'])
  expect(a?.days.ages).toEqual([28, 30])
  expect(a?.totals.spend).toBeCloseTo(3.3, 12)
  expect(a?.totals.thruplays).toBe(4)
  expect(a?.totals.videoPlays3s).toBeNull()
})
