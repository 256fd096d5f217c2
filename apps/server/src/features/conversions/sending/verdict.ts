import type { MetaError, SendingDoubt, SendOutcome } from '@mci/meta-api'
import type { FailureCode } from '../failure-code.ts'

/** What is known after a batch was put to Meta, or could not be. */
export type Verdict = {
  readonly fbtraceId?: string | null
  /** Meta's own words. */
  readonly detail?: string | null
} & (
  | { readonly kind: 'SENT' }
  /** `isForOne`: one event may be to blame for all; it is looked for. */
  | { readonly kind: 'REFUSED'; readonly code: FailureCode; readonly isForOne: boolean }
  | { readonly kind: 'DOUBTFUL'; readonly code: FailureCode }
  /** Nothing was taken; to be tried again then. */
  | { readonly kind: 'PUT_OFF'; readonly code: FailureCode; readonly waitSeconds: number }
)

const doubts: Record<SendingDoubt, FailureCode> = {
  timeout: 'ANSWER_LOST',
  connection: 'ANSWER_LOST',
  unreadable: 'ANSWER_UNREADABLE',
  stumbled: 'META_STUMBLED',
}

/** @param count how many events were sent */
export function verdictOf(outcome: SendOutcome, count: number): Verdict {
  const { fbtraceId } = outcome
  if (outcome.kind === 'doubtful')
    return { kind: 'DOUBTFUL', code: doubts[outcome.why], detail: outcome.message, fbtraceId }
  if (outcome.kind === 'accepted')
    return outcome.received === count
      ? { kind: 'SENT', fbtraceId }
      : { kind: 'DOUBTFUL', code: 'COUNT_DIFFERS', fbtraceId }
  const { code, subcode, message } = outcome
  const detail = message ?? (subcode === null ? `code ${code}` : `code ${code}/${subcode}`)
  // No code says that it is about the request as a whole: where one does not blame an event, each is refused by itself in the end.
  return { kind: 'REFUSED', code: 'META_REFUSED', detail, fbtraceId, isForOne: true }
}

const minute = 60
const hour = 60 * minute

/** Of what was thrown, which is certain: nothing was taken. A token and a permission are tried again when a profile is connected. */
export function verdictOnError({ kind, reason, retryAfterSeconds, detail, fbtraceId }: MetaError): Verdict {
  const putOff = (code: FailureCode, waitSeconds: number): Verdict => ({
    ...{ kind: 'PUT_OFF', code, waitSeconds, detail, fbtraceId },
  })
  if (reason === 'badArgument') return { kind: 'REFUSED', code: 'DATASET_MISSING', isForOne: false }
  if (kind === 'authorization') return putOff('CONNECTION_EXPIRED', hour)
  if (kind === 'throttled') return putOff('META_THROTTLED', retryAfterSeconds ?? minute)
  if (kind === 'version') return putOff('META_VERSION', hour)
  if (kind === 'cancelled') return putOff('META_THROTTLED', minute)
  return kind === 'unreachable' ? putOff('META_UNREACHABLE', 5 * minute) : putOff('META_PERMISSION', hour)
}
