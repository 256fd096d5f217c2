/** What to do about it, in one word. A closed set. */
export type MetaErrorKind =
  /** The token is dead or the login failed: the person must connect again. */
  | 'authorization'
  /** The token lives but may not do this, or the object is absent: Meta does not say which. */
  | 'permission'
  /** Too many calls: nothing is to be asked in `scope` for `retryAfterSeconds`. */
  | 'throttled'
  /** Ask for less: smaller pages, fewer fields, fewer days. */
  | 'tooMuchData'
  /** Meta stumbled; it was tried again and did not recover. */
  | 'transient'
  /** The request is wrong and will be refused again. */
  | 'request'
  /** The API version is dead. */
  | 'version'
  /** Meta could not be reached, or did not answer in time. */
  | 'unreachable'
  /** The caller gave up. */
  | 'cancelled'

export type MetaErrorReason =
  | 'expired'
  | 'revoked'
  | 'invalidated'
  | 'passwordChanged'
  | 'checkpoint'
  | 'unconfirmed'
  | 'sessionInvalid'
  | 'invalidToken'
  | 'codeUsed'
  | 'codeExpired'
  | 'redirectMismatch'
  | 'noPageRole'
  | 'absentOrForbidden'
  | 'missingScope'
  | 'missingCapability'
  | 'developmentAccess'
  | 'appNotApproved'
  | 'profileNotLinked'
  | 'wrongSignature'
  | 'tooOld'
  | 'badQuery'
  | 'unknownObject'
  | 'duplicate'
  | 'eventTooOld'
  | 'batchTimedOut'
  | 'budgetEdits'
  | 'spendLimitEdits'
  | 'blocked'
  | 'nearLimit'
  | 'unreadable'
  | 'unexpectedShape'
  | 'brokenPaging'
  | 'unfinished'
  | 'badArgument'
  | 'timeout'
  | 'connection'
  /** No connection came about, so nothing was sent. */
  | 'neverSent'
  | 'laneBook'
  | 'runFailed'
  | 'runSkipped'
  | 'runStuck'

/** Who must stop asking when calls are throttled. */
export type ThrottleScope = 'app' | 'token' | 'account'

export interface MetaErrorFacts {
  kind: MetaErrorKind
  code?: number | null
  subcode?: number | null
  reason?: MetaErrorReason
  scope?: ThrottleScope
  status?: number | null
  fbtraceId?: string | null
  retryAfterSeconds?: number
  /** Meta's own words with links and anything token-like removed; for logs, never to decide upon. */
  detail?: string | null
  /** Meta's words for the person, in their language, equally cleaned. */
  userTitle?: string | null
  userMessage?: string | null
}

/**
 * Every failure of this package, decoded. Carries no token, no URL and no cause: it may be logged and stored as it is.
 */
export class MetaError extends Error {
  override readonly name = 'MetaError'
  readonly kind: MetaErrorKind
  readonly code: number | null
  readonly subcode: number | null
  readonly reason?: MetaErrorReason
  readonly scope?: ThrottleScope
  readonly status: number | null
  readonly fbtraceId: string | null
  readonly retryAfterSeconds?: number
  readonly detail: string | null
  readonly userTitle: string | null
  readonly userMessage: string | null

  constructor(facts: MetaErrorFacts) {
    super(describe(facts))
    this.kind = facts.kind
    this.code = facts.code ?? null
    this.subcode = facts.subcode ?? null
    this.status = facts.status ?? null
    this.fbtraceId = facts.fbtraceId ?? null
    this.detail = facts.detail ?? null
    this.userTitle = facts.userTitle ?? null
    this.userMessage = facts.userMessage ?? null
    if (facts.reason !== undefined) this.reason = facts.reason
    if (facts.scope !== undefined) this.scope = facts.scope
    if (facts.retryAfterSeconds !== undefined) this.retryAfterSeconds = facts.retryAfterSeconds
  }

  /** The same failure with the wait that is really due. */
  withWait(seconds: number): MetaError {
    return new MetaError({ ...this, retryAfterSeconds: seconds })
  }

  /** Everything worth keeping, and nothing secret. */
  toJSON(): MetaErrorFacts & { name: string; message: string } {
    const { name, message, kind, code, subcode, reason, scope, status, fbtraceId, retryAfterSeconds, detail } = this
    return { name, message, kind, code, subcode, reason, scope, status, fbtraceId, retryAfterSeconds, detail }
  }
}

function describe({ kind, reason, code, subcode, status, scope, retryAfterSeconds }: MetaErrorFacts): string {
  const parts = [`Meta API: ${kind}`]
  if (reason !== undefined) parts.push(reason)
  if (code !== undefined && code !== null) parts.push(subcode ? `code ${code}/${subcode}` : `code ${code}`)
  if (status) parts.push(`HTTP ${status}`)
  if (scope !== undefined) parts.push(`scope ${scope}`)
  if (retryAfterSeconds !== undefined) parts.push(`again in ${retryAfterSeconds} s`)
  return parts.join(', ')
}
