import { type Money, ratio, rounded } from '../../values/money.ts'
import type { MetricName } from './metric-name.ts'
import type { MetricSums } from './metric-sums.ts'

/** Figures of sums as people see them: every ratio is one of sums, never a mean of ratios. */
export interface MetricFigures {
  readonly spend: Money
  readonly impressions: number
  readonly clicks: number
  readonly linkClicks: number
  readonly ctr: number | null
  readonly cpc: Money | null
  readonly cpm: Money | null
  readonly leads: string | null
  readonly costPerLead: Money | null
  readonly purchases: string | null
  readonly costPerPurchase: Money | null
  readonly purchaseValue: Money | null
  readonly averagePurchase: Money | null
  readonly roas: number | null
  readonly installs: string | null
  readonly costPerInstall: Money | null
  readonly hookRate: number | null
  readonly holdRate: number | null
}

/**
 * @param isConverted amounts that came through a rate have more decimals than money: sums are rounded to cents, half to even,
 *   after everything was added and divided. Prices (per click, per lead) keep six decimals either way.
 */
export function metricFigures(sums: MetricSums, currency: string, isConverted: boolean): MetricFigures {
  const money = (amount: string | null): Money | null => (amount === null ? null : { amount, currency })
  const whole = (amount: string) => (isConverted ? rounded(amount, 2) : amount)
  const price = (count: number | string | null, times = '') =>
    count === null ? null : money(ratio(`${sums.spend}${times}`, String(count)))
  const { purchases, purchaseValue, plays } = sums
  return {
    spend: { amount: whole(sums.spend), currency },
    impressions: sums.impressions,
    clicks: sums.clicks,
    linkClicks: sums.linkClicks,
    ctr: share(sums.clicks, sums.impressions),
    cpc: price(sums.clicks),
    cpm: price(sums.impressions, 'e3'),
    leads: sums.leads,
    costPerLead: price(sums.leads),
    purchases,
    costPerPurchase: price(purchases),
    purchaseValue: money(purchaseValue === null ? null : whole(purchaseValue)),
    averagePurchase: purchaseValue === null || purchases === null ? null : money(ratio(purchaseValue, purchases)),
    roas: isAboveZero(purchaseValue) && isAboveZero(sums.spend) ? share(purchaseValue ?? '', sums.spend) : null,
    installs: sums.installs,
    costPerInstall: price(sums.installs),
    hookRate: plays === null ? null : share(plays, sums.filmImpressions),
    // Views that were not watched on are left out by Meta: none is zero, as long as there are views.
    holdRate: plays === null ? null : share(sums.thruplays ?? 0, plays),
  }
}

const isAboveZero = (amount: string | null): boolean => amount !== null && Number(amount) > 0

/** A ratio is no money: it may be a binary fraction once it has been divided exactly. */
function share(part: number | string, whole: number | string): number | null {
  const text = ratio(String(part), String(whole), 12)
  return text === null ? null : Number(text)
}

/** The figure that a name stands for. */
export const figureOf: Record<MetricName, keyof MetricFigures> = {
  SPEND: 'spend',
  IMPRESSIONS: 'impressions',
  CLICKS: 'clicks',
  LINK_CLICKS: 'linkClicks',
  CTR: 'ctr',
  CPC: 'cpc',
  CPM: 'cpm',
  LEADS: 'leads',
  COST_PER_LEAD: 'costPerLead',
  PURCHASES: 'purchases',
  COST_PER_PURCHASE: 'costPerPurchase',
  PURCHASE_VALUE: 'purchaseValue',
  ROAS: 'roas',
  AVERAGE_PURCHASE: 'averagePurchase',
  INSTALLS: 'installs',
  COST_PER_INSTALL: 'costPerInstall',
  HOOK_RATE: 'hookRate',
  HOLD_RATE: 'holdRate',
}
