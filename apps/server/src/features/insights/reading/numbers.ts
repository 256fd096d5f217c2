import { MetaError } from '@mci/meta-api'

/** Amounts and conversions as Meta writes them. */
export const decimal = /^-?\d{1,12}(\.\d{1,18})?$/
export const whole = /^\d{1,15}$/

/** Null stays null: Meta left it out. A number that is none stops the read: anything in its place would be invented. */
export function matching(shape: RegExp, text: string | null): string | null {
  return text === null || shape.test(text) ? text : unreadable()
}

/** @throws MetaError always */
export function unreadable(): never {
  throw new MetaError({ kind: 'request', reason: 'unexpectedShape' })
}
