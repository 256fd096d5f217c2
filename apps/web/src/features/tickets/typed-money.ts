import type { Locale } from '../../ui/format.ts'

/** How each language groups thousands and begins decimals. */
const marks = { 'pt-BR': { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const

/** A number in plain digits, or grouped by threes by one mark, and the two decimals that an amount may have. */
const written = (group: string, decimal: string) =>
  new RegExp(`^(?<whole>\\d+|[1-9]\\d{0,2}(?:\\${group}\\d{3})+)(?:\\${decimal}(?<cents>\\d{1,2}))?$`)

/** Blanks that group thousands, as in `3 450,00`; any other blank inside a number says that it is two. */
const grouped = (text: string) => (/^[1-9]\d{0,2}(\s\d{3})+(?![\s\d])/.test(text) ? text.replace(/\s/g, '') : text)

/** What Intl and people write for a currency in the language: `R$`, `US$`, `€`, `EUR`. */
function signsOf(currency: string, locale: Locale): string[] {
  const signs = (['symbol', 'narrowSymbol'] as const).map((currencyDisplay) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay })
      .formatToParts(0)
      .find(({ type }) => type === 'currency'),
  )
  return [currency, ...signs.map((sign) => sign?.value ?? currency)]
}

/** Without the sign of the currency before or after it, and without blanks around it. */
function bare(text: string, currency: string, locale: Locale): string {
  const typed = text.trim()
  const upper = typed.toUpperCase()
  const sign = signsOf(currency, locale).sort((one, other) => other.length - one.length)
  const before = sign.find((each) => upper.startsWith(each))
  if (before) return typed.slice(before.length).trim()
  const after = sign.find((each) => upper.endsWith(each))
  return after ? typed.slice(0, -after.length).trim() : typed
}

/**
 * An amount as the language of the screen writes it, as decimal text: `1.234,56` in Portuguese, `1,234.56` in English; `867` and
 * `R$ 867,00`. The other language's way is taken where it cannot be this one's: `1,234.56`, `867.5` and `12,345,678` in Portuguese.
 * `1,234` there is neither: three decimals, or thousands by somebody else's mark.
 * @param currency ISO 4217; its sign may stand before or after
 * @returns null for all else: an amount is what Meta is told, so nothing is guessed
 */
export function typedMoney(text: string, locale: Locale, currency: string): string | null {
  const { group, decimal } = marks[locale]
  const number = grouped(bare(text, currency, locale))
  const foreign = () => {
    const match = written(decimal, group).exec(number)
    const isSure = match?.groups?.cents !== undefined || number.split(decimal).length > 2
    return isSure ? match : null
  }
  const parts = (written(group, decimal).exec(number) ?? foreign())?.groups
  if (!parts?.whole) return null
  const whole = parts.whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '')
  return parts.cents ? `${whole}.${parts.cents}` : whole
}

/** As a person would type it: `867,00`, in the decimals of its language and no thousands. */
export const moneyToType = (amount: string, locale: Locale): string => amount.replace('.', marks[locale].decimal)
