import { describe, expect, test } from 'vitest'
import { logGammaSampler, logSampler, randomSource } from './draws.ts'
import { type Posterior, quantileOf } from './posterior.ts'

const draw = (sampler: () => number, n = 20_000) => Array.from({ length: n }, sampler).sort((a, b) => a - b)

test('the same seed gives the same numbers, another seed others', () => {
  const numbers = (seed: string) => Array.from({ length: 5 }, randomSource(seed).uniform)
  expect(numbers('act_1|2026-11')).toEqual(numbers('act_1|2026-11'))
  expect(numbers('act_1|2026-11')).not.toEqual(numbers('act_1|2026-12'))
})

test('uniform numbers are within 0 and 1 and even', () => {
  const numbers = draw(randomSource('u').uniform)
  expect(numbers[0]).toBeGreaterThan(0)
  expect(numbers.at(-1)).toBeLessThan(1)
  for (const p of [0.1, 0.5, 0.9]) expect(numbers[p * 20_000]).toBeCloseTo(p, 1.5)
})

test('gamma draws of a shape below one have the right mean', () => {
  const values = draw(logGammaSampler(0.5, randomSource('g'))).map(Math.exp)
  expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(0.5, 1.5)
})

describe.each<Posterior>([
  { kind: 'gamma', shape: 1.4, rate: 30 },
  { kind: 'gamma', shape: 2.9, rate: 30 },
  { kind: 'gamma', shape: 3.1, rate: 30 },
  { kind: 'gamma', shape: 80, rate: 2000 },
  { kind: 'beta', a: 7.4, b: 690 },
  { kind: 'beta', a: 40, b: 90 },
  { kind: 'roas', shape: 6, rate: 150, ticketShape: 10, ticketScale: 900 },
])('draws of %o', (posterior) => {
  test.each([0.1, 0.5, 0.9])('have the quantile at %d of the closed form', (p) => {
    const values = draw(logSampler(posterior, randomSource('posterior')))
    const below = values.filter((value) => value < Math.log(quantileOf(posterior, p))).length
    expect(below / values.length).toBeCloseTo(p, 1.7)
  })
})
