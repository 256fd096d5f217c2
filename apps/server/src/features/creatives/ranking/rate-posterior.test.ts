import { expect, test } from 'vitest'
import { quantileOf } from './posterior.ts'
import { fitRates, rateAlone } from './rate-posterior.ts'

const fit = fitRates([
  { results: 3, trials: 400 },
  { results: 20, trials: 1500 },
  { results: 9, trials: 1200 },
  { results: 55, trials: 3000 },
])

test('peers have a mean and a spread', () => {
  expect(fit.mean).toBeCloseTo(0.012979, 6)
  expect(fit.variation).toBeCloseTo(0.462659, 6)
})

test.each([
  [0, 7.375207, 690.7178, 0.443244],
  [1, 25.13434, 1871.221, 0.714047],
  [2, 12.36814, 1315.294, 0.672624],
  [3, 56.12996, 3169.742, 0.822113],
])('creative %d has the posterior of the written formula', (i, a, b, own) => {
  const estimate = fit.estimates[i]
  expect((estimate?.posterior.a ?? 0) / a).toBeCloseTo(1, 6)
  expect((estimate?.posterior.b ?? 0) / b).toBeCloseTo(1, 6)
  expect((estimate?.ownWeight ?? 0) / own).toBeCloseTo(1, 5)
})

test('an interval is that of the posterior, not of the raw rate', () => {
  const [first] = fit.estimates
  if (!first) throw new Error('no estimate')
  expect(quantileOf(first.posterior, 0.1)).toBeCloseTo(0.00600363, 7)
  expect(quantileOf(first.posterior, 0.9)).toBeCloseTo(0.0157259, 7)
})

test("without peers it is Jeffreys' interval", () => {
  expect(quantileOf(rateAlone(3, 400), 0.1)).toBeCloseTo(0.0035462, 7)
  expect(quantileOf(rateAlone(3, 400), 0.9)).toBeCloseTo(0.0149555, 7)
})

test('nothing and everything clicked both have a posterior', () => {
  for (const results of [0, 10])
    for (const { posterior } of fitRates(Array(5).fill({ results, trials: 10 })).estimates) {
      expect(quantileOf(posterior, 0.1)).toBeGreaterThanOrEqual(0)
      expect(quantileOf(posterior, 0.9)).toBeLessThanOrEqual(1)
      expect(posterior.a + posterior.b).toBeGreaterThanOrEqual(1)
    }
})
