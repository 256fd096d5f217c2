import { describe, expect, it } from 'vitest'
import { addSums } from './add-sums.ts'
import { figuresOf } from './figures.ts'
import type { FactSums } from './sum-facts.ts'

const sums = (over: Partial<FactSums> = {}): FactSums => ({
  metaAdId: 'ad',
  day: null,
  spend: '150.55',
  impressions: 5_000,
  clicks: 250,
  linkClicks: 200,
  conversions: '15',
  conversionType: 'omni_purchase',
  conversionValue: '602.2',
  videoPlays3s: null,
  thruplays: null,
  videoImpressions: 0,
  ...over,
})
const brl = (amount: string) => ({ amount, currency: 'BRL' })

describe('figures', () => {
  it('are ratios of sums, money as exact decimals in the currency of the account', () => {
    expect(figuresOf(sums(), 'PURCHASE', 'BRL')).toEqual({
      spend: brl('150.55'),
      impressions: 5_000,
      clicks: 250,
      linkClicks: 200,
      ctr: 0.05,
      cpc: brl('0.6022'),
      cpm: brl('30.11'),
      conversions: '15',
      conversionType: 'omni_purchase',
      costPerResult: brl('10.036667'),
      conversionRate: 0.075,
      conversionValue: brl('602.2'),
      roas: 4,
      hookRate: null,
      holdRate: null,
    })
  })

  it('do not know what is divided by nothing', () => {
    const figures = figuresOf(sums({ impressions: 0, clicks: 0, linkClicks: 0, conversions: '0' }), 'PURCHASE', 'BRL')
    const { ctr, cpc, cpm, costPerResult, conversionRate } = figures
    expect([ctr, cpc, cpm, costPerResult, conversionRate]).toEqual([null, null, null, null, null])
  })

  it.each([
    ['LEAD', sums()],
    ['INSTALL', sums()],
    ['PURCHASE', sums({ conversionValue: null })],
    ['PURCHASE', sums({ conversionValue: '0' })],
    ['PURCHASE', sums({ spend: '0' })],
  ] as const)('have no return for %s unless both sides are above zero', (objective, of) => {
    expect(figuresOf(of, objective, 'BRL')).toMatchObject({ roas: null, conversionValue: null })
  })

  it('have hook and hold for films, of the impressions of films alone', () => {
    const mixed = sums({ videoPlays3s: 400, thruplays: 100, videoImpressions: 1_000 })
    expect(figuresOf(mixed, 'LEAD', 'USD')).toMatchObject({ hookRate: 0.4, holdRate: 0.25 })
    expect(figuresOf({ ...mixed, thruplays: null }, 'LEAD', 'USD').holdRate).toBe(0)
    expect(figuresOf({ ...mixed, videoPlays3s: 0 }, 'LEAD', 'USD')).toMatchObject({ hookRate: 0, holdRate: null })
  })
})

describe('adding sums', () => {
  it('is exact where binary fractions are not, and keeps unknown apart from zero', () => {
    const total = addSums([
      sums({ spend: '0.1', conversionValue: null, metaAdId: 'a' }),
      sums({ spend: '0.2', conversionValue: null, metaAdId: 'b', videoPlays3s: 7, videoImpressions: 5_000 }),
    ])
    expect(total).toMatchObject({
      spend: '0.3',
      conversionValue: null,
      metaAdId: null,
      videoPlays3s: 7,
      thruplays: null,
    })
    expect(total).toMatchObject({ impressions: 10_000, videoImpressions: 5_000, conversions: '30' })
  })
})
