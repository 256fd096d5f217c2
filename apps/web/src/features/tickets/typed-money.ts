/**
 * `1.234,56`, `1,234.56`, `867` or `R$ 867,00` as decimal text. The last mark is that of the decimals if one or two digits follow it;
 * any other divides thousands.
 * @returns null for what is no amount
 */
export function typedMoney(text: string): string | null {
  const bare = text.replace(/[^\d.,-]/g, '')
  const match = /^(\d{1,3}(?:([.,])\d{3}(?:\2\d{3})*)?|\d+)(?:[.,](\d{1,2}))?$/.exec(bare)
  if (!match?.[1]) return null
  // `1.234.56` is no way to write an amount: one mark may not do both.
  if (match[2] && match[3] && bare.at(-match[3].length - 1) === match[2]) return null
  const whole = match[1].replace(/[.,]/g, '').replace(/^0+(?=\d)/, '')
  return match[3] ? `${whole}.${match[3]}` : whole
}

/** As a person would type it: `867,00`, in the decimals of its language and no thousands. */
export const moneyToType = (amount: string, decimalComma: boolean): string =>
  decimalComma ? amount.replace('.', ',') : amount
