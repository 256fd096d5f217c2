import type { MetaErrorKind, MetaErrorReason, ThrottleScope } from '../errors.ts'

/**
 * What a code means. `retries` lowers the usual number; `waitSeconds` is the least wait of a throttle; `limiter` tells the score of
 * the ad account from the quotas of its use cases.
 */
export interface Meaning {
  kind: MetaErrorKind
  reason?: MetaErrorReason
  scope?: ThrottleScope
  retries?: number
  waitSeconds?: number
  limiter?: 'score'
}

const hour = 3600
const day = 24 * hour

// "code/subcode" is looked up before "code". Meta's message is never consulted: it is localised and changes.
const meanings: Record<string, Meaning> = {
  '-2/2490547': { kind: 'transient' },
  '-3/1504045': { kind: 'tooMuchData' },
  '1/99': { kind: 'transient', retries: 2 },
  '1/2853001': { kind: 'request', reason: 'profileNotLinked' },
  '2': { kind: 'transient' },
  '2/1504038': { kind: 'tooMuchData' },
  '2/1504041': { kind: 'request', reason: 'badQuery' },
  '2/1504042': { kind: 'request', reason: 'badQuery' },
  '3': { kind: 'permission', reason: 'missingCapability' },
  '4': { kind: 'throttled', scope: 'app' },
  '4/1504022': { kind: 'throttled', scope: 'app' },
  '4/1504039': { kind: 'throttled', scope: 'app' },
  '10': { kind: 'permission', reason: 'missingScope' },
  '17': { kind: 'throttled', scope: 'token' },
  '17/1885172': { kind: 'throttled', scope: 'account', reason: 'spendLimitEdits', waitSeconds: day },
  '17/2446079': { kind: 'throttled', scope: 'account', limiter: 'score' },
  '32': { kind: 'throttled', scope: 'token' },
  '100': { kind: 'request' },
  '100/33': { kind: 'permission', reason: 'absentOrForbidden' },
  '100/36007': { kind: 'authorization', reason: 'codeExpired' },
  '100/36008': { kind: 'authorization', reason: 'redirectMismatch' },
  '100/36009': { kind: 'authorization', reason: 'codeUsed' },
  '100/1487534': { kind: 'tooMuchData' },
  '100/1504018': { kind: 'tooMuchData' },
  '100/2804003': { kind: 'request', reason: 'eventTooOld' },
  '100/3191001': { kind: 'permission', reason: 'absentOrForbidden' },
  '102': { kind: 'authorization', reason: 'sessionInvalid' },
  '104': { kind: 'request', reason: 'wrongSignature' },
  '190': { kind: 'authorization', reason: 'invalidToken' },
  '190/458': { kind: 'authorization', reason: 'revoked' },
  '190/459': { kind: 'authorization', reason: 'checkpoint' },
  '190/460': { kind: 'authorization', reason: 'passwordChanged' },
  '190/463': { kind: 'authorization', reason: 'expired' },
  '190/464': { kind: 'authorization', reason: 'unconfirmed' },
  '190/467': { kind: 'authorization', reason: 'invalidated' },
  '190/492': { kind: 'permission', reason: 'noPageRole' },
  '270': { kind: 'permission', reason: 'developmentAccess' },
  '294': { kind: 'permission', reason: 'appNotApproved' },
  '341': { kind: 'transient' },
  // Blocked by policy or for being too fast: hours, and a person should look.
  '368': { kind: 'throttled', scope: 'token', reason: 'blocked', waitSeconds: 4 * hour },
  '506': { kind: 'request', reason: 'duplicate' },
  '613': { kind: 'throttled', scope: 'token' },
  '613/1487632': { kind: 'throttled', scope: 'account', reason: 'budgetEdits', waitSeconds: hour },
  '613/1487742': { kind: 'throttled', scope: 'account', limiter: 'score' },
  '613/5044001': { kind: 'throttled', scope: 'account' },
  '803': { kind: 'request', reason: 'unknownObject' },
  '960': { kind: 'transient', reason: 'batchTimedOut' },
  '2500': { kind: 'request', reason: 'badQuery' },
  '2635': { kind: 'version' },
  '3018': { kind: 'request', reason: 'tooOld' },
}

/**
 * The meaning of a decoded error envelope.
 *
 * @param transient Meta's `is_transient`; consulted only for codes the table does not know
 */
export function meaningOf(
  code: number | null,
  subcode: number | null,
  status: number,
  transient: boolean | null,
): Meaning {
  const exact = meanings[`${code}/${subcode}`]
  if (exact !== undefined) return exact
  if (code === 1) return unknownError(subcode, status, transient)
  if (code !== null && code < 0) return innerError(subcode)
  const known = meanings[`${code}`]
  if (known !== undefined) return known
  if (code !== null && code >= 80000 && code <= 80014) return { kind: 'throttled', scope: 'account' }
  if (code !== null && code >= 200 && code <= 299) return { kind: 'permission', reason: 'missingScope' }
  if (transient === true) return { kind: 'transient' }
  return meaningOfStatus(status)
}

/** Whether the code is of the score that an ad account has, whatever is asked of it. */
export function isOfScore({ code, subcode }: { code: number | null; subcode: number | null }): boolean {
  return meaningOf(code, subcode, 0, null).limiter === 'score'
}

/** How often a failed call with this code may be repeated. */
export function retriesFor(code: number | null, subcode: number | null): number {
  return meanings[`${code}/${subcode}`]?.retries ?? 3
}

/** When there is no code to go by: HTML, a truncated body, a proxy's answer. */
export function meaningOfStatus(status: number): Meaning {
  if (status === 429) return { kind: 'throttled', scope: 'token' }
  if (status === 401) return { kind: 'authorization', reason: 'invalidToken' }
  if (status >= 500) return { kind: 'transient' }
  return { kind: 'request' }
}

// Negative codes are Meta's own affair: only the subcode speaks of what happened, and without a known one it may pass.
function innerError(subcode: number | null): Meaning {
  const [, told] = Object.entries(meanings).find(([key]) => subcode !== null && key.endsWith(`/${subcode}`)) ?? []
  return told ?? { kind: 'transient' }
}

// Code 1 is "unknown". Without subcode and with a 500 it is how Meta says "reduce the amount of data".
function unknownError(subcode: number | null, status: number, transient: boolean | null): Meaning {
  if (subcode === null && status >= 500) return { kind: 'tooMuchData' }
  return transient === false ? { kind: 'request' } : { kind: 'transient' }
}
