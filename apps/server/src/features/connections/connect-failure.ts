import { MetaError } from '@mci/meta-api'

/** Every way in which connecting can end without a connection. The screens have a sentence for each. */
export type ConnectFailure =
  | 'CANCELED'
  | 'DENIED'
  | 'MISSING_PERMISSION'
  | 'STATE_REUSED'
  | 'STATE_EXPIRED'
  | 'STATE_FOREIGN'
  | 'STATE_UNKNOWN'
  | 'EXCHANGE_FAILED'
  | 'NO_CODE'
  | 'TOKEN_INVALID'
  | 'META_UNREACHABLE'
  | 'NO_LONGER_ALLOWED'

/** Thrown on the way to a connection; nothing has been written then. */
export class NotConnected extends Error {
  override readonly name = 'NotConnected'
  readonly failure: ConnectFailure

  constructor(failure: ConnectFailure, cause?: unknown) {
    super(failure, { cause })
    this.failure = failure
  }
}

/** What Meta said instead of a code. A cancel and an app in development mode look the same: the screen names both. */
export function failureIn(query: { error?: string; error_reason?: string; code?: string }): ConnectFailure | null {
  if (query.error) return query.error_reason === 'user_denied' ? 'CANCELED' : 'DENIED'
  return query.code ? null : 'NO_CODE'
}

/** What an error of Meta's means while connecting. */
export function failureOf(error: unknown): ConnectFailure {
  if (error instanceof NotConnected) return error.failure
  const kind = error instanceof MetaError ? error.kind : null
  if (kind === 'unreachable' || kind === 'transient' || kind === 'throttled') return 'META_UNREACHABLE'
  if (kind === 'permission') return 'MISSING_PERMISSION'
  return 'EXCHANGE_FAILED'
}
