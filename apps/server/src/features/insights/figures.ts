import { type Money, ratio } from '../../values/money.ts'
import { hasReturn, type Objective } from '../creative-config/index.ts'
import type { FactSums } from './sum-facts.ts'

/** One row of numbers as people see it. Ratios are fractions; null is not known or not applicable, and never zero. */
export interface Figures {
  readonly spend: Money
  readonly impressions: number
  readonly clicks: number
  readonly linkClicks: number
  /** Clicks ÷ impressions. */
  readonly ctr: number | null
  readonly cpc: Money | null
  readonly cpm: Money | null
  readonly conversions: string
  readonly conversionType: string | null
  readonly costPerResult: Money | null
  /** Conversions ÷ link clicks. */
  readonly conversionRate: number | null
  readonly conversionValue: Money | null
  readonly roas: number | null
  readonly hookRate: number | null
  readonly holdRate: number | null
}

/**
 * Figures of sums: every ratio is one of sums, never a mean of ratios. Return is only known for purchases, and only where both
 * money in and money out are above zero.
 */
export function figuresOf(sums: FactSums, objective: Objective, currency: string): Figures {
  const money = (amount: string | null): Money | null => (amount === null ? null : { amount, currency })
  const per = (whole: number | string, times = '') => money(ratio(`${sums.spend}${times}`, String(whole)))
  const paysBack = hasReturn(objective) && isAboveZero(sums.conversionValue) && isAboveZero(sums.spend)
  const value = paysBack ? sums.conversionValue : null
  return {
    spend: { amount: sums.spend, currency },
    impressions: sums.impressions,
    clicks: sums.clicks,
    linkClicks: sums.linkClicks,
    ctr: share(sums.clicks, sums.impressions),
    cpc: per(sums.clicks),
    cpm: per(sums.impressions, 'e3'),
    conversions: sums.conversions,
    conversionType: sums.conversionType,
    costPerResult: per(sums.conversions),
    conversionRate: share(sums.conversions, sums.linkClicks),
    conversionValue: money(value),
    roas: value === null ? null : share(value, sums.spend),
    hookRate: sums.videoPlays3s === null ? null : share(sums.videoPlays3s, sums.videoImpressions),
    // Views that were not watched on are left out by Meta: none is zero, as long as there are views.
    holdRate: sums.videoPlays3s === null ? null : share(sums.thruplays ?? 0, sums.videoPlays3s),
  }
}

const isAboveZero = (amount: string | null): boolean => amount !== null && Number(amount) > 0

/** A ratio is no money: it may be a binary fraction once it has been divided exactly. */
function share(part: number | string, whole: number | string): number | null {
  const text = ratio(String(part), String(whole), 12)
  return text === null ? null : Number(text)
}
