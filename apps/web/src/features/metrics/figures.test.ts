import { expect, it } from 'vitest'
import { changeOf, type FigureValues, isShownFigure, meaningOf, numberOf } from './figures.ts'

const money = (amount: string) => ({ __typename: 'Money' as const, amount, currency: 'BRL' })
const values: FigureValues = {
  __typename: 'MetricFigures',
  spend: money('178702.46'),
  leads: '10353',
  purchases: null,
  purchaseValue: null,
  ctr: 0.0123,
  costPerLead: money('17.26'),
  costPerPurchase: null,
  roas: null,
}

it('reads amounts, counts and rates as numbers, and what is not known as null and never as zero', () => {
  expect(numberOf('SPEND', values)).toBe(178702.46)
  expect(numberOf('LEADS', values)).toBe(10353)
  expect(numberOf('CTR', values)).toBe(0.0123)
  expect(numberOf('ROAS', values)).toBeNull()
  expect(numberOf('SPEND', null)).toBeNull()
})

it('says no change where one side is not known or was nothing', () => {
  expect(changeOf(110, 100)).toBeCloseTo(0.1)
  expect([changeOf(null, 100), changeOf(100, null), changeOf(100, 0)]).toEqual([null, null, null])
})

it('calls a lower cost a gain, and more spend nothing', () => {
  expect(meaningOf('COST_PER_LEAD', -0.038)).toBe('gain')
  expect(meaningOf('COST_PER_LEAD', 0.038)).toBe('loss')
  expect(meaningOf('ROAS', 0.1)).toBe('gain')
  expect(meaningOf('SPEND', 0.5)).toBe('neutral')
  expect(meaningOf('LEADS', 0.0001)).toBe('neutral')
})

it('knows its own figures and no other words', () => {
  expect(isShownFigure('ROAS')).toBe(true)
  expect([isShownFigure('roas'), isShownFigure(null)]).toEqual([false, false])
})
