export type MoneyValue = { amount: string; currency: string }

/** What Intl cannot know by itself: the language of the person and, for instants, the zone to show them in. */
export type Locale = 'pt-BR' | 'en'

/** A real minus sign: the hyphen is too short beside tabular figures. */
const withMinus = (text: string) => text.replace(/-/g, '−')

const cached = new Map<string, Intl.NumberFormat>()

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options)
  const found = cached.get(key) ?? new Intl.NumberFormat(locale, options)
  cached.set(key, found)
  return found
}

/** Intl takes decimal text exactly; going through a float would change cents of large amounts. */
const exact = (text: string) => text as Intl.StringNumericLiteral

type MoneyOptions = {
  /** Without cents: board cards only. */
  whole?: boolean
  /** With a plus where it is above zero: differences. */
  signed?: boolean
}

/** `R$ 1.234,56`, or `+R$ 48,37` where the sign matters. */
export function formatMoney(
  value: MoneyValue,
  locale: Locale,
  { whole = false, signed = false }: MoneyOptions = {},
): string {
  const digits = whole ? { maximumFractionDigits: 0 } : {}
  const sign = signed ? ({ signDisplay: 'exceptZero' } as const) : {}
  const format = numberFormat(locale, { style: 'currency', currency: value.currency, ...digits, ...sign })
  return withMinus(format.format(exact(value.amount)))
}

/** `+48,37`: a difference in the cents of its currency, where the place already says which. */
export function formatDifference({ amount, currency }: MoneyValue, locale: Locale): string {
  const { maximumFractionDigits: digits = 2 } = numberFormat(locale, { style: 'currency', currency }).resolvedOptions()
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: 'exceptZero' } as const
  return withMinus(numberFormat(locale, options).format(exact(amount)))
}

/** Grouped figure; accepts decimal text so that long amounts stay exact. */
export function formatNumber(value: number | string, locale: Locale, maximumFractionDigits = 0): string {
  const format = numberFormat(locale, { maximumFractionDigits })
  return withMinus(format.format(typeof value === 'string' ? exact(value) : value))
}

/** An exchange rate, exact: four decimals at least, so that a column of them lines up. */
export function formatRate(rate: string, locale: Locale): string {
  return numberFormat(locale, { minimumFractionDigits: 4, maximumFractionDigits: 12 }).format(exact(rate))
}

/** A number with as many decimals as asked for, always: `0,10`. */
export function formatDecimal(value: number, locale: Locale, digits = 2): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return withMinus(numberFormat(locale, options).format(value))
}

/** A fraction as a percentage: 0.121 → `12,1%`. Rates have one decimal, click rates two, chances none. */
export function formatPercent(fraction: number, locale: Locale, digits = 1): string {
  const options = { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits } as const
  return withMinus(numberFormat(locale, options).format(fraction))
}

/** A return or multiple: 3.45 → `3,45×`. */
export function formatRatio(value: number, locale: Locale, digits = 2): string {
  return `${formatDecimal(value, locale, digits)}×`
}

/** A figure short enough for an axis: `40 mil`, `1,2 mi`; small ones as they are. */
export function formatCompact(value: number, locale: Locale): string {
  return withMinus(
    numberFormat(locale, { notation: 'compact', maximumFractionDigits: value < 10 ? 2 : 1 }).format(value),
  )
}
