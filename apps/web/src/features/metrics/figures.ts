import type { MetricFiguresValues_MetricFiguresFragment, MetricName } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { type Better, type Meaning, meaningOfChange } from '../../ui/meaning.ts'

graphql(`
  fragment MetricFiguresValues_MetricFigures on MetricFigures {
    spend {
      amount
      currency
    }
    leads
    purchases
    purchaseValue {
      amount
      currency
    }
    ctr
    costPerLead {
      amount
      currency
    }
    costPerPurchase {
      amount
      currency
    }
    roas
  }
`)

export type FigureValues = MetricFiguresValues_MetricFiguresFragment

/** The eight figures of the overview: sums above, and below each the ratio that belongs to it. */
export const shownFigures = [
  'SPEND',
  'LEADS',
  'PURCHASES',
  'PURCHASE_VALUE',
  'CTR',
  'COST_PER_LEAD',
  'COST_PER_PURCHASE',
  'ROAS',
] as const satisfies readonly MetricName[]

export type ShownFigure = (typeof shownFigures)[number]

export const isShownFigure = (name: string | null): name is ShownFigure =>
  shownFigures.some((figure) => figure === name)

type Kind = 'money' | 'count' | 'rate' | 'ratio'

const traits: Record<ShownFigure, { kind: Kind; better: Better; isSum: boolean }> = {
  SPEND: { kind: 'money', better: 'neither', isSum: true },
  LEADS: { kind: 'count', better: 'more', isSum: true },
  PURCHASES: { kind: 'count', better: 'more', isSum: true },
  PURCHASE_VALUE: { kind: 'money', better: 'more', isSum: true },
  CTR: { kind: 'rate', better: 'more', isSum: false },
  COST_PER_LEAD: { kind: 'money', better: 'less', isSum: false },
  COST_PER_PURCHASE: { kind: 'money', better: 'less', isSum: false },
  ROAS: { kind: 'ratio', better: 'more', isSum: false },
}

export const kindOf = (figure: ShownFigure): Kind => traits[figure].kind

/** Whether parts of it add up to it, so that a part has a share. */
export const isSum = (figure: ShownFigure): boolean => traits[figure].isSum

/** What Meta knows within days: spend and clicks, unlike conversions, which it still credits weeks later. */
export const isDelivery = (figure: ShownFigure): boolean => figure === 'SPEND' || figure === 'CTR'

/** A figure as it came: money with its currency, decimal text, or a number. Null: not known or divided by nothing. */
export function figureOf(figure: ShownFigure, values: FigureValues) {
  if (figure === 'SPEND') return values.spend
  if (figure === 'LEADS') return values.leads ?? null
  if (figure === 'PURCHASES') return values.purchases ?? null
  if (figure === 'PURCHASE_VALUE') return values.purchaseValue ?? null
  if (figure === 'CTR') return values.ctr ?? null
  if (figure === 'COST_PER_LEAD') return values.costPerLead ?? null
  if (figure === 'COST_PER_PURCHASE') return values.costPerPurchase ?? null
  return values.roas ?? null
}

/** The same as a number, to draw and to compare; what is shown is written from the text it came as. */
export function numberOf(figure: ShownFigure, values: FigureValues | null | undefined): number | null {
  const value = values ? figureOf(figure, values) : null
  if (value === null) return null
  return Number(typeof value === 'object' ? value.amount : value)
}

/** The change as a fraction of what it was; null where either is not known, or was nothing. */
export function changeOf(now: number | null, before: number | null): number | null {
  return now === null || before === null || before === 0 ? null : (now - before) / before
}

/** What a change means: more spend is neither good nor bad, a lower cost is a gain. */
export const meaningOf = (figure: ShownFigure, change: number): Meaning =>
  meaningOfChange(traits[figure].better, change)
