import { expect, test } from 'vitest'
import { kpiKinds, kpiSeries } from './kpi-series.ts'
import { aCandidate, aDay, aQuestion, dayOf } from './question.fixture.ts'
import type { RankingDay } from './ranking.ts'
import { type ReadCandidate, readCandidates } from './read-candidates.ts'

const day = (age: number, conversions: number, videoPlays3s: number | null = null) =>
  aDay({ day: dayOf(30 - age), impressions: 1000, conversions: String(conversions), videoPlays3s })
function candidate(days: RankingDay[]): ReadCandidate {
  const [read] = readCandidates(aQuestion([aCandidate('a', {}, { days })]))
  if (!read) throw new Error('nothing read')
  return read
}
const total = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0)
const completeness = [0.2, 0.45, 0.65, 0.75]

test('conversions still to come shorten the exposure, and the counts stay', () => {
  const series = kpiSeries(kpiKinds.COST_PER_RESULT, candidate([day(1, 1), day(2, 2), day(3, 3)]), completeness)
  expect(total(series.exposure)).toBeCloseTo(185, 9)
  expect(total(series.results)).toBe(6)
})

test('today is left out of a conversion KPI while less than half is known', () => {
  const days = candidate([day(0, 1), day(9, 3)])
  expect(kpiSeries(kpiKinds.COST_PER_RESULT, days, completeness).ages).toEqual([9])
  expect(kpiSeries(kpiKinds.COST_PER_RESULT, days, [0.5]).exposure).toEqual([50, 100])
})

test('nothing is dropped or shortened without a completeness, nor for clicks', () => {
  const days = candidate([day(0, 1), day(1, 3)])
  expect(kpiSeries(kpiKinds.COST_PER_RESULT, days, []).exposure).toEqual([100, 100])
  expect(kpiSeries(kpiKinds.CTR, days, completeness).exposure).toEqual([1000, 1000])
})

test('days whose plays are unknown are no days without plays', () => {
  const days = candidate([day(1, 0), day(2, 0, 300)])
  expect(kpiSeries(kpiKinds.HOOK_RATE, days, [])).toEqual({ results: [300], exposure: [1000], ages: [2] })
})
