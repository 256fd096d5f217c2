import { expect, test } from 'vitest'
import { funnelPercentiles } from './percentiles.ts'
import { aCandidate, aQuestion } from './question.fixture.ts'
import { readCandidates } from './read-candidates.ts'

function percentiles(candidates: ReturnType<typeof aCandidate>[]) {
  const read = readCandidates(aQuestion(candidates))
  const found = funnelPercentiles(read, 1000)
  return Object.fromEntries(read.map((candidate) => [candidate.asked.key, found.get(candidate)]))
}

test('the best of k is at (k − ½)/k, the last at ½/k, and equals share their place', () => {
  const found = percentiles([40, 10, 30, 10].map((clicks, i) => aCandidate(`c${i}`, { clicks })))
  expect([0, 1, 2, 3].map((i) => found[`c${i}`]?.ctr)).toEqual([0.875, 0.25, 0.625, 0.25])
})

test('a low cost is a high place, and spending without a result the lowest', () => {
  const found = percentiles([
    aCandidate('cheap', { conversions: '9' }),
    aCandidate('dear', { conversions: '1' }),
    aCandidate('nothing', { conversions: '0' }),
  ])
  expect(found.cheap?.costPerResult).toBeCloseTo(5 / 6, 9)
  expect(found.dear?.costPerResult).toBe(0.5)
  expect(found.nothing?.costPerResult).toBeCloseTo(1 / 6, 9)
})

test('a picture has no hook and does not push videos down', () => {
  const found = percentiles([
    aCandidate('picture'),
    aCandidate('video', { videoPlays3s: 3000, thruplays: 900 }),
    aCandidate('other', { videoPlays3s: 2000, thruplays: 900 }),
  ])
  expect(found.picture).toMatchObject({ hookRate: null, holdRate: null })
  expect(found.video).toMatchObject({ hookRate: 0.75, holdRate: 0.25 })
  expect(found.other).toMatchObject({ hookRate: 0.25, holdRate: 0.75 })
})

test('too few impressions have no place and take none', () => {
  const found = percentiles([aCandidate('seen'), aCandidate('unseen', { impressions: 99, clicks: 90 })])
  expect(found.seen?.ctr).toBe(0.5)
  expect(found.unseen).toEqual({ hookRate: null, holdRate: null, ctr: null, conversionRate: null, costPerResult: null })
})

test('a stage that nobody reached tells nobody apart', () => {
  const found = percentiles([aCandidate('a', { conversions: '0' }), aCandidate('b', { conversions: '0' })])
  expect(found.a).toMatchObject({ conversionRate: null, costPerResult: null, ctr: 0.5 })
})
