import { Decimal } from 'decimal.js'

/** True for decimal text above zero with at most 12 digits before the point and 12 after it: what the column keeps. */
export const isRate = (text: string): boolean => /^\d{1,12}(\.\d{1,12})?$/.test(text) && /[1-9]/.test(text)

/** The same number without the zeros that the column's scale adds. */
export const plainRate = (rate: string): string => new Decimal(rate).toFixed()
