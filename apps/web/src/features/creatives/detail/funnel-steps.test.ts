import { expect, it } from 'vitest'
import { funnelSteps, logWidth } from './funnel-steps.ts'

const figures = { impressions: 1000, clicks: 22, linkClicks: 11, conversions: '2', ctr: 0.022, conversionRate: 2 / 11 }

it('counts plays from their rates', () => {
  const steps = funnelSteps({ ...figures, hookRate: 0.3, holdRate: 0.5 })
  expect(steps.map(({ key, count }) => [key, count])).toEqual([
    ['impressions', 1000],
    ['hook', 300],
    ['hold', 150],
    ['clicks', 22],
    ['linkClicks', 11],
    ['results', 2],
  ])
})

it('knows no plays of a picture, which is not the same as none', () => {
  const [, hook, hold] = funnelSteps({ ...figures, hookRate: null, holdRate: null })
  expect([hook?.count, hold?.count, hold?.rate]).toEqual([null, null, null])
})

it('has no share of nothing', () => {
  const steps = funnelSteps({ impressions: 0, clicks: 0, linkClicks: 0, conversions: '0' })
  expect(steps.find(({ key }) => key === 'linkClicks')?.rate).toBeNull()
})

it('keeps small counts in sight beside large ones', () => {
  expect(logWidth(400_000, 400_000)).toBe(1)
  expect(logWidth(141, 400_000)).toBeGreaterThan(0.3)
  expect(logWidth(0, 400_000)).toBe(0)
})
