import { describe, expect, test } from 'vitest'
import { costAlone, fitCosts } from './cost-posterior.ts'
import { quantileOf } from './posterior.ts'

const results = [0, 2, 5, 12, 30, 80]
const exposures = [60, 90, 100, 400, 500, 1600]
const fit = fitCosts(results.map((r, i) => ({ results: r, exposure: exposures[i] as number, groupVariance: 0 })))
const cost = (i: number, p: number) => {
  const estimate = fit.estimates[i]
  return estimate ? 1 / quantileOf(estimate.posterior, 1 - p) : Number.NaN
}

test('peers have a mean and a spread', () => {
  expect(fit.mean).toBeCloseTo(0.0414143, 7)
  expect(fit.variation).toBeCloseTo(0.44718, 6)
})

describe.each([
  [0, 4.295506, 141.1583, 0.272715, 35.58164, 19.95823, 72.60859],
  [1, 6.996957, 199.3727, 0.347563, 29.90623, 18.93688, 51.22002],
  [2, 10.45604, 232.6855, 0.368368, 22.98205, 15.7702, 35.33751],
  [3, 16.62464, 484.9379, 0.655565, 29.76445, 22.02558, 41.59008],
  [4, 33.68719, 615.767, 0.697503, 18.46131, 14.90725, 23.24015],
  [5, 85.87151, 1751.243, 0.865162, 20.47318, 17.88064, 23.59199],
])('creative %d', (i, shape, rate, own, median, low, high) => {
  test('has the posterior of the written formula', () => {
    const estimate = fit.estimates[i]
    expect((estimate?.posterior.shape ?? 0) / shape).toBeCloseTo(1, 6)
    expect((estimate?.posterior.rate ?? 0) / rate).toBeCloseTo(1, 6)
    expect((estimate?.ownWeight ?? 0) / own).toBeCloseTo(1, 5)
  })

  test('has a median cost and an 80 % range, also without results', () => {
    expect(cost(i, 0.5) / median).toBeCloseTo(1, 6)
    expect(cost(i, 0.1) / low).toBeCloseTo(1, 6)
    expect(cost(i, 0.9) / high).toBeCloseTo(1, 6)
  })
})

test('without peers a creative has only its own data', () => {
  const alone = costAlone(5, 120)
  expect(quantileOf(alone, 0.1)).toBeCloseTo(0.0232408, 7)
  expect(quantileOf(alone, 0.9)).toBeCloseTo(0.0719792, 7)
})

test('millions of events do not lose the variance to rounding', () => {
  const huge = fitCosts([3e9, 4e9, 5e9, 6e9, 7e9].map((r) => ({ results: r, exposure: 1e9, groupVariance: 0 })))
  for (const { posterior } of huge.estimates) {
    expect(posterior.shape).toBeGreaterThan(1e9)
    expect(Number.isFinite(posterior.shape)).toBe(true)
  }
})
