import { expect, test } from 'vitest'
import { quantileOf } from './posterior.ts'
import { fitTickets, roasPosterior } from './roas-posterior.ts'

const singles = (values: number[]) => values.map((value) => ({ count: 1, value }))
const tickets = [[50, 120, 80], [200, 90, 40, 60, 310], [75], []].map(singles)

test('tickets spread within a creative and between creatives', () => {
  const fit = fitTickets(tickets, 1)
  expect(fit.byMoment).toBeCloseTo(0.496275, 6)
  expect(fit.byLogarithm).toBeCloseTo(0.715724, 6)
  expect(fit.between).toBe(0.09)
  expect(fit.mean).toBeCloseTo(113.8889, 4)
})

test.each([
  [0, 17.30267, 1728.618, 106.0328],
  [1, 20.09704, 2357.351, 123.4407],
  [2, 14.5083, 1484.11, 109.8665],
  [3, 13.11111, 1379.321, 113.8889],
])('creative %d has the mean ticket of the written formula', (i, shape, scale, mean) => {
  const { ticketShape, ticketScale } = fitTickets(tickets, 1).posteriors[i] ?? { ticketShape: 0, ticketScale: 0 }
  expect(ticketShape).toBeCloseTo(shape, 4)
  expect(ticketScale / scale).toBeCloseTo(1, 6)
  expect(ticketScale / (ticketShape - 1) / mean).toBeCloseTo(1, 6)
})

test('few single tickets are not asked for their logarithms', () => {
  expect(fitTickets(tickets).byLogarithm).toBeNull()
})

test('whole days of tickets are cells too', () => {
  const days = [
    [
      { count: 3, value: 250 },
      { count: 0, value: 0 },
    ],
    [{ count: 5, value: 700 }],
  ]
  const fit = fitTickets(days)
  expect(fit.byMoment).toBe(0)
  expect(fit.mean).toBeGreaterThan(250 / 3)
  expect(fit.mean).toBeLessThan(140)
})

test('ROAS has a closed form', () => {
  const roas = roasPosterior({ kind: 'gamma', shape: 6, rate: 150 }, { ticketShape: 10, ticketScale: 900 })
  expect(quantileOf(roas, 0.1)).toBeCloseTo(1.747847, 6)
  expect(quantileOf(roas, 0.5)).toBeCloseTo(3.51883, 6)
  expect(quantileOf(roas, 0.9)).toBeCloseTo(6.812507, 6)
})
