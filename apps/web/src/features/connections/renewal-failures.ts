/** Codes that have a sentence of their own; the others share one. */
const known = [
  'CONNECTION_EXPIRED',
  'TOKEN_INVALID',
  'NOT_EXTENDED',
  'INTERRUPTED',
  'META_PERMISSION',
  'META_THROTTLED',
  'META_UNAVAILABLE',
  'META_UNREACHABLE',
] as const

export type RenewalFailure = (typeof known)[number] | 'OTHER'

export const renewalFailureOf = (code: string): RenewalFailure => known.find((each) => each === code) ?? 'OTHER'
