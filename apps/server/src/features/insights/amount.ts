import { p } from '@mikro-orm/core'

/** A column for money or for conversions, which Meta may split: decimal text with as many digits as Meta ever writes. */
export const amount = () => p.decimal('string').columnType('numeric(18,6)')
