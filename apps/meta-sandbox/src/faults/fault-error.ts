import { eventRefusal } from '../events/event-refusal.ts'
import { endedToken, forbidden, GraphError, missingObject } from '../graph/graph-error.ts'
import { deadVersion } from '../graph/version.ts'
import { type Limiter, throttled } from '../limits/throttle-error.ts'
import type { FaultKind } from './fault-rule.ts'

const oauth = (status: number, code: number, message: string, more: { subcode?: number; transient?: boolean } = {}) =>
  new GraphError({ status, code, type: 'OAuthException', message, ...more })

/** Which limiter a throttle plays, and whether the answer says `is_transient`. */
const throttles: Partial<Record<FaultKind, readonly [Limiter, boolean]>> = {
  throttle: ['score', true],
  throttleSilent: ['ads_insights', false],
  throttleApp: ['app', true],
  throttleUser: ['user', false],
  throttleManagement: ['ads_management', true],
  throttleInsightsLoad: ['insightsLoad', true],
  throttleCustom: ['custom', false],
}

export const limiterOf = (kind: FaultKind): Limiter | undefined => throttles[kind]?.[0]

const makers: Partial<Record<FaultKind, (target: string) => GraphError>> = {
  transient: () => oauth(503, 2, 'Service temporarily unavailable', { transient: true }),
  // Some of Meta's 500s have neither type nor trace; clients that require them break here.
  unknown99: () => new GraphError({ status: 500, code: 1, subcode: 99, message: 'An unknown error occurred' }),
  // Refusals of what was asked for, whatever that was.
  unknown1: () => oauth(400, 1, 'An unknown error occurred', { transient: false }),
  duplicate: () => oauth(400, 506, 'Duplicate status message', { subcode: 1455006, transient: false }),
  unlistedCode: () => oauth(400, 31_415, '(#31415) The request was refused', { transient: false }),
  reduceData: () => reduceData(),
  tooManyRows: () =>
    oauth(400, 100, '(#100) The query returns too many rows. Please use a smaller date range.', { subcode: 1487534 }),
  timeout: () =>
    oauth(400, 100, '(#100) Your request timed out. Please try a smaller date range, fewer data or async.', {
      subcode: 1504018,
    }),
  batchTimeout: () =>
    oauth(
      400,
      960,
      'Request aborted. This could happen if a dependent request failed or the entire request timed out.',
    ),
  tokenExpired: () => endedToken(463),
  passwordChanged: () => endedToken(460),
  appRemoved: () => endedToken(458),
  checkpoint: () => endedToken(459),
  tokenRevoked: () => endedToken(467),
  permission: () => forbidden('Ad account owner has NOT grant ads_management or ads_read permission'),
  permissionScope: () => oauth(400, 10, '(#10) Application does not have permission for this action'),
  needsAdsManagement: () =>
    oauth(
      400,
      294,
      '(#294) Managing advertisements requires an access token with the extended permission for ads_management',
    ),
  missingObject: (target) => missingObject(target),
  deadVersion: () => deadVersion(),
  refuseEvent: () => eventRefusal('shape', 'en_US'),
}

/** @returns the error a fault answers with, or nothing when it works on another level (connection, page, body). */
export function faultError(kind: FaultKind, target: string): GraphError | undefined {
  const throttle = throttles[kind]
  return throttle ? throttled(...throttle) : makers[kind]?.(target)
}

/** The answer to a call that asks for too much at once; half of it usually works. */
export const reduceData = (): GraphError =>
  new GraphError({
    status: 500,
    code: 1,
    type: 'OAuthException',
    message: "Please reduce the amount of data you're asking for, then retry your request",
  })
