import type { Money } from '../../values/money.ts'
import { amountOf, priceOf, returnOf, shareOf } from './figure.ts'
import type { MetricName } from './metric-name.ts'
import type { MetricSums } from './metric-sums.ts'

/**
 * Figures of sums as people see them: every ratio is one of sums, never a mean of ratios. Each is worked out when it is asked for:
 * three years of days have a thousand rows of them, and a screen asks for a few of each.
 */
export class MetricFigures {
  readonly #sums: MetricSums
  readonly #currency: string
  readonly #isRounded: boolean

  /**
   * @param isRounded for a question in one currency: amounts that came through a rate have more decimals than money. Sums are rounded
   *   to the currency's own decimals, half to even, after everything was added; prices (per click, per lead) keep six decimals either way.
   */
  constructor(sums: MetricSums, currency: string, isRounded: boolean) {
    this.#sums = sums
    this.#currency = currency
    this.#isRounded = isRounded
  }

  get spend(): Money {
    return this.#amount(this.#sums.spend)
  }

  get impressions(): number {
    return this.#sums.impressions
  }

  get clicks(): number {
    return this.#sums.clicks
  }

  get linkClicks(): number {
    return this.#sums.linkClicks
  }

  get ctr(): number | null {
    return shareOf(this.#sums.clicks, this.#sums.impressions)
  }

  get cpc(): Money | null {
    return this.#price(this.#sums.spend, this.#sums.clicks)
  }

  get cpm(): Money | null {
    return this.#price(`${this.#sums.spend}e3`, this.#sums.impressions)
  }

  get leads(): string | null {
    return this.#sums.leads
  }

  get costPerLead(): Money | null {
    return this.#price(this.#sums.spend, this.#sums.leads)
  }

  get purchases(): string | null {
    return this.#sums.purchases
  }

  get costPerPurchase(): Money | null {
    return this.#price(this.#sums.spend, this.#sums.purchases)
  }

  get purchaseValue(): Money | null {
    return this.#sums.purchaseValue === null ? null : this.#amount(this.#sums.purchaseValue)
  }

  get averagePurchase(): Money | null {
    return this.#price(this.#sums.purchaseValue, this.#sums.purchases)
  }

  get roas(): number | null {
    return returnOf(this.#sums.purchaseValue, this.#sums.spend)
  }

  get installs(): string | null {
    return this.#sums.installs
  }

  get costPerInstall(): Money | null {
    return this.#price(this.#sums.spend, this.#sums.installs)
  }

  get hookRate(): number | null {
    return shareOf(this.#sums.plays, this.#sums.filmImpressions)
  }

  get holdRate(): number | null {
    // Views that were not watched on are left out by Meta: none is zero, as long as there are views.
    return this.#sums.plays === null ? null : shareOf(this.#sums.thruplays ?? 0, this.#sums.plays)
  }

  #amount(sum: string): Money {
    return amountOf(sum, this.#currency, this.#isRounded)
  }

  #price(sum: string | null, count: number | string | null): Money | null {
    return priceOf(sum, count, this.#currency)
  }
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
