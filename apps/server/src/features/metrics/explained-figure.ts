import type { MetricFigures } from './metric-figures.ts'
import { figureOf } from './metric-figures.ts'
import type { MetricName } from './metric-name.ts'
import type { MetricSums } from './metric-sums.ts'

/** A sum by the kind of number that it is. */
interface Part {
  readonly of: keyof MetricSums
  readonly isMoney?: true
}

/** What a figure is made of: a sum, or one sum by another. */
interface Makeup {
  readonly part: Part
  readonly whole?: Part
  readonly times?: number
  /** How a ratio reads: a share of a hundred, a multiple, or an amount. */
  readonly reads?: 'share' | 'multiple'
}

const spend: Part = { of: 'spend', isMoney: true }
const value: Part = { of: 'purchaseValue', isMoney: true }
const count = (of: keyof MetricSums): Part => ({ of })

const makeups: Record<MetricName, Makeup> = {
  SPEND: { part: spend },
  IMPRESSIONS: { part: count('impressions') },
  CLICKS: { part: count('clicks') },
  LINK_CLICKS: { part: count('linkClicks') },
  CTR: { part: count('clicks'), whole: count('impressions'), reads: 'share' },
  CPC: { part: spend, whole: count('clicks') },
  CPM: { part: spend, whole: count('impressions'), times: 1000 },
  LEADS: { part: count('leads') },
  COST_PER_LEAD: { part: spend, whole: count('leads') },
  PURCHASES: { part: count('purchases') },
  COST_PER_PURCHASE: { part: spend, whole: count('purchases') },
  PURCHASE_VALUE: { part: value },
  ROAS: { part: value, whole: spend, reads: 'multiple' },
  AVERAGE_PURCHASE: { part: value, whole: count('purchases') },
  INSTALLS: { part: count('installs') },
  COST_PER_INSTALL: { part: spend, whole: count('installs') },
  HOOK_RATE: { part: count('plays'), whole: count('filmImpressions'), reads: 'share' },
  HOLD_RATE: { part: count('thruplays'), whole: count('plays'), reads: 'share' },
}

/** The value of a figure as text, exactly as `metrics` gives it, and its currency when it is an amount. */
export function figureText(
  figures: MetricFigures,
  name: MetricName,
): { value: string | null; currency: string | null } {
  const value = figures[figureOf[name]]
  if (value === null || typeof value !== 'object')
    return { value: value === null ? null : String(value), currency: null }
  return { value: value.amount, currency: value.currency }
}

/** The numbers of a figure as its reader writes numbers: the sums that it is made of, and what comes of them. */
export function numbersOf(
  name: MetricName,
  sums: MetricSums,
  figures: MetricFigures,
  { currency, locale }: { currency: string; locale: string },
): { part: string; whole: string | null; times: string | null; result: string } {
  const { part, whole, times, reads } = makeups[name]
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency })
  const say = (text: string | number | null, format: Intl.NumberFormat) =>
    text === null ? '—' : format.format(text as Intl.StringNumericLiteral)
  const sumOf = ({ of, isMoney }: Part) => say(sums[of], isMoney ? money : plain)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 2 })
  const multiple = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const found = figureText(figures, name)
  const usual = found.currency ? money : plain
  const result = say(found.value, reads === 'share' ? percent : reads === 'multiple' ? multiple : usual)
  return {
    part: sumOf(part),
    whole: whole ? sumOf(whole) : null,
    times: times ? plain.format(times) : null,
    result: reads === 'multiple' && found.value !== null ? `${result}×` : result,
  }
}
