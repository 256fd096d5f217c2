import { type CreativeReading, combinePatterns } from '@mci/vision'
import { describe, expect, it } from 'vitest'
import { reading } from '../patterns/a-reading.ts'
import { predictScore, type SourceVerdict, weightOf } from './predict-score.ts'

const winner = reading({ mood: 'warm', benefit: 'quality', urgency: 'none', tone: 'friendly', style: 'illustrated' })
const stranger = reading({
  mood: 'dark',
  benefit: 'discount',
  urgency: 'high',
  tone: 'urgent',
  style: 'typographic',
  layout: 'split',
  contrast: 'high',
  imageText: null,
  cta: 'Comprar',
})
const predict = (of: CreativeReading, verdicts: SourceVerdict[], sources = [winner]) =>
  predictScore(combinePatterns(sources.map((each, i) => ({ letter: 'AB'[i] ?? 'C', reading: each }))), of, verdicts)

describe('the predicted score', () => {
  it('is the middle of the account for what carries nothing of its sources', () => {
    expect(predict(stranger, ['WINNER'])).toMatchObject({ value: 50, carried: 0 })
  })

  it('goes most of the way to its sources, and never all of it, for what carries everything', () => {
    const all = predict(winner, ['WINNER'])
    expect(all).toMatchObject({ value: 78, carried: 1 })
    expect(all.value).toBeLessThan(90)
  })

  it('falls with the sources: what is like a weak one is expected to be weak', () => {
    const values = (['WINNER', 'FIELD', 'NOT_ENOUGH_DATA', 'UNLIKELY_TOP'] as const).map(
      (each) => predict(winner, [each]).value,
    )
    expect(values).toEqual([...values].sort((a, b) => b - a))
    expect(values.at(-1)).toBeLessThan(50)
    expect(predict(winner, [null]).value).toBe(50)
  })

  it('gives a trait that one of two sources has its share of the weight', () => {
    const carried = predict(winner, ['WINNER', 'WINNER'], [winner, stranger]).carried
    expect(carried).toBeGreaterThan(0.4)
    expect(carried).toBeLessThan(0.7)
  })

  it('is less sure of doubtful readings, of few sources and of what carries little', () => {
    const width = ({ low, high }: { low: number; high: number }) => high - low
    const sure = width(predict(winner, ['WINNER', 'WINNER', 'WINNER']))
    expect(width(predict(reading({ confidence: 0.2 }), ['WINNER', 'WINNER', 'WINNER']))).toBeGreaterThan(sure)
    expect(width(predict(winner, ['WINNER']))).toBeGreaterThan(sure)
    expect(width(predict(stranger, ['WINNER', 'WINNER', 'WINNER']))).toBeGreaterThan(sure)
    expect(sure).toBeGreaterThan(20)
  })

  it('stays between 0 and 100 with its interval around it', () => {
    for (const of of [winner, stranger]) {
      for (const verdict of ['WINNER', 'UNLIKELY_TOP', null] as const) {
        const { low, value, high } = predict(of, [verdict])
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThan(value)
        expect(value).toBeLessThan(high)
        expect(high).toBeLessThanOrEqual(100)
      }
    }
  })
})

it('a winner counts more in a brief than what nobody knows', () => {
  expect(weightOf('WINNER')).toBeGreaterThan(weightOf('FIELD'))
  expect(weightOf('FIELD')).toBeGreaterThan(weightOf(null))
})
