import { describe, expect, test } from 'vitest'
import { type DailyCounts, designEffect, designEffects, inBlocks, relativeVariance } from './overdispersion.ts'

/** Days as written on paper: the oldest first. */
function days(results: number[], exposure: number[]): DailyCounts {
  return { results, exposure, ages: results.map((_, i) => results.length - 1 - i) }
}

const spend = [
  [50, 40, 60, 45, 50, 70, 30, 55],
  [30, 30, 25, 35, 30, 20, 40, 30],
] as const
const restless = [days([9, 0, 5, 1, 2, 14, 0, 9], [...spend[0]]), days([1, 1, 0, 6, 0, 0, 7, 1], [...spend[1]])]
const calm = [days([3, 0, 5, 1, 2, 7, 0, 2], [...spend[0]]), days([1, 1, 0, 2, 0, 0, 3, 1], [...spend[1]])]

describe('the spread of days', () => {
  test('is what is left of the variance after chance', () => {
    expect(relativeVariance(restless, 'count').c2).toBeCloseTo(0.604498, 6)
    expect(relativeVariance(calm, 'count').c2).toBeCloseTo(0.0251045, 7)
  })

  test('is never negative', () => {
    const [first] = calm as [DailyCounts]
    expect(relativeVariance([inBlocks(first, 3)], 'count').c2).toBe(0)
  })

  test('of a rate allows for the trials', () => {
    expect(relativeVariance([days([12, 30, 8, 25], [1000, 1500, 900, 1600])], 'rate').c2).toBeCloseTo(0.0440226, 7)
  })

  test('is not read from a day without exposure, a single day or a rate of one', () => {
    expect(relativeVariance([days([5, 3], [0, 40])], 'count')).toEqual({ c2: 0, df: 0 })
    expect(relativeVariance([days([5], [40])], 'count')).toEqual({ c2: 0, df: 0 })
    expect(relativeVariance([days([5, 6], [5, 6])], 'rate')).toEqual({ c2: 0, df: 0 })
  })
})

describe('blocks', () => {
  test('end at the newest day, and the oldest may be short', () => {
    const blocks = inBlocks(calm[0] as DailyCounts, 3)
    expect(blocks.results).toEqual([9, 8, 3])
    expect(blocks.exposure).toEqual([155, 155, 90])
  })

  test('are of calendar days: a day without delivery is in its block', () => {
    const blocks = inBlocks({ results: [1, 2, 4], exposure: [10, 20, 40], ages: [2, 3, 11] }, 3)
    expect(blocks.results).toEqual([3, 0, 0, 4])
  })
})

describe('the design effect', () => {
  test('grows with the volume of a day', () => {
    expect(designEffect(calm[0] as DailyCounts, 0.3, 25 / (400 + 5 / 0.04375), 'count')).toBeCloseTo(1.767448, 6)
    expect(designEffect(calm[1] as DailyCounts, 0.3, 13 / (240 + 5 / 0.04375), 'count')).toBeCloseTo(1.341709, 6)
    const clicks = days([12, 30, 8, 25], [1000, 1500, 900, 1600])
    expect(designEffect(clicks, 0.05, 0.015, 'rate')).toBeCloseTo(2.008122, 6)
  })

  test('is the greatest over blocks of 1, 3 and 7 days', () => {
    const [first, second] = designEffects(restless, 'count', 0)
    expect(first).toBeCloseTo(6.596301, 6)
    expect(second).toBeCloseTo(3.410714, 6)
  })

  test('does not listen to a block length with fewer than ten degrees of freedom', () => {
    const [first, second] = designEffects(restless, 'count')
    expect(first).toBeCloseTo(4.131464, 6)
    expect(second).toBeCloseTo(2.326153, 6)
  })

  test('is one where nothing happened', () => {
    expect(designEffects([days([0, 0], [10, 10]), days([], [])], 'count')).toEqual([1, 1])
  })
})
