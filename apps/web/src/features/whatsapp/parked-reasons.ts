/** Why deliveries wait, as far as there are words for it; the server may know newer reasons. */
const reasons = [
  'NUMBER_UNKNOWN',
  'OTHER_ACCOUNT',
  'UNREADABLE',
  'TOO_DEEP',
  'NOT_WHATSAPP',
  'NO_ID',
  'NO_SENDER',
  'NO_TIME',
  'TOO_OLD',
  'TOO_NEW',
  'FAILED',
] as const

export type ParkedReason = (typeof reasons)[number] | 'OTHER'

export const knownReason = (given: string): ParkedReason => reasons.find((reason) => reason === given) ?? 'OTHER'
