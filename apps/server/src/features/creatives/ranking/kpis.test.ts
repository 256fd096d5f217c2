import { describe, expect, test } from 'vitest'
import { aCandidate, aQuestion, dayOf } from './question.fixture.ts'
import { rankCreatives } from './rank-creatives.ts'
import type { RankingCandidate, RankingDay, RankingKpi, RankingQuestion } from './ranking.ts'

const alike = (day: Partial<RankingDay>, n = 12): RankingCandidate[] =>
  Array.from({ length: n }, (_, i) => aCandidate(`c${String(i).padStart(2, '0')}`, day))
const everyone = (question: RankingQuestion) => {
  const { ranked, notEnough } = rankCreatives(question)
  return [...ranked, ...notEnough]
}

describe.each<[RankingKpi, number, number]>([
  ['COST_PER_RESULT', 20, 50],
  ['CTR', 0.015, 1500],
  ['ROAS', 2.5, 50],
  ['CONVERSION_RATE', 0.05, 50],
  ['CPC', 100 / 150, 1500],
  ['CPM', 10, 100_000],
  ['HOOK_RATE', 0.3, 30_000],
])('%s', (primary, value, sample) => {
  const day = { conversionValue: '250', videoPlays3s: 3000 }

  test('of creatives that are all alike is their figure, in its unit, with the events behind it', () => {
    const question = aQuestion(alike(day), { primary })
    for (const { estimate } of everyone(question)) {
      expect((estimate.value ?? 0) / value).toBeCloseTo(1, 1)
      expect(estimate.sample).toBe(sample)
    }
    expect((rankCreatives(question).accountKpi ?? 0) / value).toBeCloseTo(1, 9)
  })

  test('puts first whoever got more for the same', () => {
    const [first, ...others] = alike(day)
    const more = { clicks: 450, conversions: '15', conversionValue: '750', videoPlays3s: 9000, impressions: 10_000 }
    const better = aCandidate('better', primary === 'CPM' ? { ...day, impressions: 90_000 } : { ...day, ...more })
    expect(first).toBeDefined()
    const { ranked } = rankCreatives(aQuestion([better, ...others], { primary }))
    expect(ranked[0]?.key).toBe('better')
    const cost = ['COST_PER_RESULT', 'CPC', 'CPM'].includes(primary)
    const [best, next] = ranked.map((each) => each.estimate.value ?? Number.NaN)
    expect(cost ? (best ?? 0) < (next ?? 0) : (best ?? 0) > (next ?? 0)).toBe(true)
  })
})

test('a picture has no hook rate, and is not ranked by it', () => {
  const candidates = [...alike({ videoPlays3s: 3000 }), aCandidate('picture')]
  const { ranked, notEnough, eligible } = rankCreatives(aQuestion(candidates, { primary: 'HOOK_RATE' }))
  expect(eligible).toBe(13)
  expect(ranked.some((each) => each.key === 'picture')).toBe(false)
  expect(notEnough.find((each) => each.key === 'picture')).toMatchObject({
    excludedBecause: { guardrail: 'noKpi' },
    estimate: { value: null, ownWeight: null, method: 'none' },
  })
})

test('sales of unknown value are no ROAS of zero', () => {
  const candidates = [...alike({ conversionValue: '250' }), aCandidate('unknown', { conversionValue: null })]
  const { notEnough } = rankCreatives(aQuestion(candidates, { primary: 'ROAS' }))
  expect(notEnough.at(-1)).toMatchObject({ key: 'unknown', excludedBecause: { guardrail: 'noKpi' } })
  const { ranked, accountKpi } = rankCreatives(aQuestion(alike({ conversionValue: null }), { primary: 'ROAS' }))
  expect([ranked, accountKpi]).toEqual([[], null])
})

test('more conversions than clicks, after views, are a rate above one and not an error', () => {
  for (const { estimate } of everyone(aQuestion(alike({ linkClicks: 4 }), { primary: 'CONVERSION_RATE' }))) {
    expect(estimate.value).toBeCloseTo(1.25, 1)
    expect(estimate.method).toMatch(/^gamma-poisson;/)
  }
})

test('too few results to be told from their peers are not ranked, though past the guardrails', () => {
  const question = aQuestion([...alike({}), aCandidate('thin', {}, { days: aCandidate('', {}).days.slice(0, 1) })], {
    guardrails: { minSpend: '100', minConversions: 5, minImpressions: 1000 },
  })
  const thin = rankCreatives(question).notEnough.find((each) => each.key === 'thin')
  expect(thin).toMatchObject({ verdict: 'NOT_ENOUGH_DATA', rank: null, excludedBecause: { guardrail: 'uncertain' } })
  expect(thin?.estimate.value).toBeGreaterThan(0)
  expect(thin?.guardrailProgress).toBeGreaterThan(0)
  expect(thin?.guardrailProgress).toBeLessThan(1)
})

test('conversions that are still to come make a young creative as good as it will be', () => {
  const young = (conversions: string) =>
    aCandidate('young', { conversions }, { days: aCandidate('', { conversions }).days.slice(8) })
  const of = (candidate: RankingCandidate, completeness?: number[]) =>
    everyone(aQuestion([...alike({}), candidate], { today: dayOf(10), completeness })).find((c) => c.key === 'young')
  const half = [0.5, 0.5, 0.5]
  expect(of(young('5'), half)?.estimate.value).toBeLessThan(of(young('5'))?.estimate.value ?? 0)
  expect(of(young('5'), half)?.estimate.sample).toBe(10)
})

test('few peers are none: the method says so, and all weight is the own data', () => {
  for (const { estimate } of everyone(aQuestion(alike({}, 4)))) {
    expect(estimate.method).toMatch(/^jeffreys; peers=none:4; design-effect=1\.00; draws=1000$/)
    expect(estimate.ownWeight).toBe(1)
  }
})
