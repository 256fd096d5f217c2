import { expect, test } from 'vitest'
import { betaQuantile, gammaQuantile, logGamma, normalQuantile } from './quantiles.ts'

test.each([
  [0.1, 2.5, 0.805154],
  [0.9, 2.5, 4.618178],
  [0.025, 0.3, 3.185679e-6],
  [0.5, 3000, 2999.667],
])('the gamma quantile at %d of shape %d is %d', (p, shape, expected) => {
  expect(gammaQuantile(p, shape) / expected).toBeCloseTo(1, 6)
})

test.each([
  [0.1, 3.5, 997.5, 0.001417322],
  [0.9, 3.5, 997.5, 0.005997985],
  [0.975, 250, 120, 0.722377],
])('the beta quantile at %d of (%d, %d) is %d', (p, a, b, expected) => {
  expect(betaQuantile(p, a, b) / expected).toBeCloseTo(1, 6)
})

test.each([
  [0.9, 1.281552],
  [0.95, 1.644854],
  [0.975, 1.959964],
])('the normal quantile at %d is %d', (p, expected) => {
  expect(normalQuantile(p)).toBeCloseTo(expected, 6)
})

test('where the gamma quantile changes its formula, no step is visible', () => {
  for (const p of [0.1, 0.5, 0.9]) expect(gammaQuantile(p, 5000) / gammaQuantile(p, 5000 - 1e-6)).toBeCloseTo(1, 6)
})

test('the logarithm of the gamma function continues the factorials', () => {
  expect(Math.exp(logGamma(6))).toBeCloseTo(120, 5)
})

test.each([
  [1e5, 1e5],
  [1e5, 3e7],
  [4, 1e9],
  [4e4, 1e9],
  [1e9, 40],
])('where the beta quantile changes its formula, at (%d, %d), no step is visible', (a, b) => {
  for (const p of [0.1, 0.5, 0.9])
    expect(betaQuantile(p, a, b) / betaQuantile(p, a * (1 - 1e-9), b * (1 - 1e-9))).toBeCloseTo(1, 5)
})

test('shapes beyond any account still have quantiles in order', () => {
  for (const [a, b] of [
    [1e15, 1e15],
    [3, 1e15],
    [1e15, 3],
  ] as const)
    expect(betaQuantile(0.1, a, b)).toBeLessThanOrEqual(betaQuantile(0.9, a, b))
})
