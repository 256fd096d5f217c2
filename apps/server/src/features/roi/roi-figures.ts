import type { Money } from '../../values/money.ts'
import { amountOf, priceOf, returnOf, shareOf } from '../metrics/index.ts'

/** Sums of facts and tickets. Money is exact decimal text. */
export interface RoiSums {
  /** Null where no day was read. */
  readonly spend: string | null
  readonly impressions: number | null
  readonly linkClicks: number | null
  readonly metaLeads: string | null
  readonly metaPurchases: string | null
  readonly leads: number
  readonly sales: number
  /** Null where a deal has no rate. */
  readonly revenue: string | null
}

export const noSums: RoiSums = {
  spend: null,
  impressions: null,
  linkClicks: null,
  metaLeads: null,
  metaPurchases: null,
  leads: 0,
  sales: 0,
  revenue: '0',
}

/** What was read and delivered nothing. */
export const nothingSpent: RoiSums = { ...noSums, spend: '0', impressions: 0, linkClicks: 0 }

export interface RoiFigures {
  readonly leadsCount: number
  readonly salesCount: number
  readonly revenue: Money | null
  readonly spend: Money | null
  readonly avgTicket: Money | null
  readonly conversionRate: number | null
  readonly costPerLead: Money | null
  readonly costPerSale: Money | null
  readonly roas: number | null
  readonly impressions: number | null
  readonly linkCtr: number | null
  readonly metaLeads: string | null
  readonly metaPurchases: string | null
}

/** What an amount is shown in, and whether it may have come through a rate. */
export interface ShownAs {
  readonly currency: string
  readonly isRounded: boolean
}

/** Figures of sums as people see them: every ratio is one of sums. */
export function roiFigures(sums: RoiSums, { currency, isRounded }: ShownAs): RoiFigures {
  const { spend, revenue, leads, sales } = sums
  return {
    leadsCount: leads,
    salesCount: sales,
    revenue: revenue === null ? null : amountOf(revenue, currency, isRounded),
    spend: spend === null ? null : amountOf(spend, currency, isRounded),
    avgTicket: priceOf(revenue, sales, currency),
    conversionRate: shareOf(sales, leads),
    costPerLead: priceOf(spend, leads, currency),
    costPerSale: priceOf(spend, sales, currency),
    roas: returnOf(revenue, spend),
    impressions: sums.impressions,
    linkCtr: shareOf(sums.linkClicks, sums.impressions),
    metaLeads: sums.metaLeads,
    metaPurchases: sums.metaPurchases,
  }
}
