import type { Saying } from '../../work/texts.ts'

/** Why an event is not sent, or not yet, or nobody knows. Each has a sentence `conversions.failure.<code>`. */
export type FailureCode =
  /** Found before it is sent. */
  | 'NAME_UNKNOWN'
  | 'DATASET_MISSING'
  | 'WABA_MISSING'
  | 'VALUE_MISSING'
  | 'CURRENCY_INVALID'
  | 'TOO_LATE'
  /** It waits. */
  | 'AD_BEING_LOOKED_UP'
  | 'AD_ACCOUNT_OFF'
  | 'CONNECTION_EXPIRED'
  | 'META_PERMISSION'
  | 'META_THROTTLED'
  | 'META_UNREACHABLE'
  | 'META_VERSION'
  /** Meta's word. */
  | 'META_REFUSED'
  /** Nobody knows. */
  | 'ANSWER_LOST'
  | 'ANSWER_UNREADABLE'
  | 'META_STUMBLED'
  | 'COUNT_DIFFERS'
  | 'WORKER_DIED'
  | 'BODY_CHANGED'
  | 'TAKEN_BACK'
  /** Somebody looked at Meta. */
  | 'NOT_AT_META'
  /** Ours. */
  | 'INTERNAL'

/** The sentence for a row's code and Meta's own words. */
export const failureSaying = (code: string, detail: string | null | undefined): Saying => ({
  key: `conversions.failure.${code}`,
  params: { detail: detail ?? '' },
})
