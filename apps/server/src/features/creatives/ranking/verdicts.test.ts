import { describe, expect, test } from 'vitest'
import { declareWinners, doubtOf, verdictOf } from './verdicts.ts'

const chances = [0.99, 0.95, 0.88, 0.8, 0.6, 0.3]
const compared = (conversions = 20) => chances.map((probabilityInTop) => ({ probabilityInTop, conversions }))
const count = (flags: boolean[]) => flags.filter(Boolean).length

describe('winners', () => {
  test('are the longest list whose mean doubt is within the rate', () => {
    expect(count(declareWinners(compared()))).toBe(4)
    expect(count(declareWinners(compared(), 0.2))).toBe(5)
  })

  test('stay where they are in the list', () => {
    expect(declareWinners(compared().reverse())).toEqual([false, false, true, true, true, true])
  })

  test('have at least five conversions, and one without does not stand in the way of the next', () => {
    const [first, ...rest] = compared()
    expect(count(declareWinners(compared(4)))).toBe(0)
    expect(declareWinners([{ probabilityInTop: first?.probabilityInTop ?? 0, conversions: 4 }, ...rest])).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
    ])
  })

  test('are none among none', () => {
    expect(declareWinners([])).toEqual([])
  })
})

describe('doubt', () => {
  test('is none where the own data weigh half and the interval is narrow', () => {
    expect(doubtOf(0.5, { low: 10, high: 20 })).toBeNull()
  })

  test('names what is farther from enough', () => {
    expect(doubtOf(0.4, { low: 10, high: 20 })?.excludedBecause).toEqual({
      guardrail: 'uncertain',
      have: '0.40',
      need: '0.5',
    })
    const wide = doubtOf(0.45, { low: 10, high: 80 })
    expect(wide?.excludedBecause).toEqual({ guardrail: 'uncertain', have: '8.00', need: '2' })
    expect(wide?.progress).toBeCloseTo(1 / 3, 9)
  })

  test('is total where the interval begins at zero', () => {
    expect(doubtOf(1, { low: 0, high: 1 })?.progress).toBe(0)
  })
})

test.each([
  [true, 0.95, true, 'WINNER'],
  [false, 0.1, true, 'UNLIKELY_TOP'],
  [false, 0.11, true, 'NOT_ENOUGH_DATA'],
  [false, 0.95, false, 'FIELD'],
])('winner %s with a chance of %d, doubt %s: %s', (isWinner, chance, isDoubted, verdict) => {
  const doubt = isDoubted ? doubtOf(0.1, { low: 1, high: 9 }) : null
  expect(verdictOf(isWinner, chance, () => doubt).verdict).toBe(verdict)
})
