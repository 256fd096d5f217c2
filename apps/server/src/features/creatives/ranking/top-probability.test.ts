import { describe, expect, test } from 'vitest'
import type { Posterior } from './posterior.ts'
import { combinedScore, drawsFor, standardised, standings } from './top-probability.ts'

const gamma = (shape: number, rate: number): Posterior => ({ kind: 'gamma', shape, rate })
const kpi = (posteriors: Posterior[], weight = 1) => ({ posteriors, mean: 0.04, variation: 0.45, weight })
const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0)

describe('the combined score', () => {
  test('is a weighted mean in standard deviations between peers', () => {
    const cost = standardised(Math.log(0.05), 0.04, 0.45)
    const ctr = standardised(Math.log(0.015), 0.012, 0.35)
    expect(cost).toBeCloseTo(0.495875, 6)
    expect(ctr).toBeCloseTo(0.637553, 6)
    expect(combinedScore(cost, 0.7, ctr, 0.3)).toBeCloseTo(0.538378, 6)
  })

  test('lets nothing be more than three deviations from its peers, nor peers all be alike', () => {
    expect(standardised(Math.log(40), 0.04, 0.45)).toBe(3)
    expect(standardised(Math.log(0.00004), 0.04, 0.45)).toBe(-3)
    expect(standardised(Math.log(0.044), 0.04, 0.001)).toBeCloseTo(Math.log(1.1) / 0.1, 6)
  })
})

describe('the chance of the top', () => {
  test('of one of two is the chance to be better', () => {
    const [first, second] = standings(kpi([gamma(12, 300), gamma(9, 280)]), null, [1], 'seed')
    // 0.696106 in closed form; a thousand draws have a standard error of 0.015.
    expect(Math.abs((first?.chances[0] ?? 0) - 0.696106)).toBeLessThan(0.045)
    expect((first?.chances[0] ?? 0) + (second?.chances[0] ?? 0)).toBeCloseTo(1, 9)
  })

  test('sums to the number of places, and ranks to their sum', () => {
    const posteriors = Array.from({ length: 40 }, (_, i) => gamma(3 + i, 300))
    const placed = standings(kpi(posteriors), null, [5, 40], 'seed')
    expect(sum(placed.map((each) => each.chances[0] ?? 0))).toBeCloseTo(5, 6)
    for (const each of placed) expect(each.chances[1]).toBe(1)
    expect(sum(placed.map((each) => each.expectedRank))).toBeCloseTo((40 * 41) / 2, 6)
    expect(placed.at(-1)?.expectedRank).toBeLessThan(placed[0]?.expectedRank ?? 0)
  })

  test('is shared where the score ties at its limit', () => {
    const far = Array.from({ length: 4 }, () => gamma(1e6, 1000))
    const same = { ...kpi(far, 1), mean: 1e-9 }
    for (const { chances } of standings(same, same, [1], 'seed')) expect(chances[0]).toBeCloseTo(0.25, 6)
  })

  test('listens to the second KPI as its weight says', () => {
    const cost = [gamma(50, 1000), gamma(50, 1100)]
    const ctr = [gamma(50, 1500), gamma(50, 900)]
    const [alone] = standings(kpi(cost), null, [1], 'seed')
    const [together] = standings(kpi(cost, 0.2), kpi(ctr, 0.8), [1], 'seed')
    expect(alone?.chances[0]).toBeGreaterThan(0.55)
    expect(together?.chances[0]).toBeLessThan(0.3)
    expect(together?.chancesByPrimary[0]).toBeGreaterThan(0.55)
  })
})

test('ten thousand creatives get fewer draws, but never fewer than 200', () => {
  expect([drawsFor(0), drawsFor(2000), drawsFor(5000), drawsFor(1_000_000)]).toEqual([1000, 1000, 400, 200])
})
