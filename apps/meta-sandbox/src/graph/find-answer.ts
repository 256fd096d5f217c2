import { faultError, limiterOf } from '../faults/fault-error.ts'
import type { FaultRule } from '../faults/fault-rule.ts'
import type { CountedCall } from '../limits/limit-book.ts'
import { checkProof } from '../oauth/proof.ts'
import { openSession } from '../oauth/session.ts'
import type { Sandbox } from '../sandbox.ts'
import { answerApp, appCalls } from './app-calls.ts'
import { answerBusinessSide } from './business-calls.ts'
import { invalidParameter, missingObject, missingToken } from './graph-error.ts'
import { answerObject } from './object-calls.ts'
import { answerPerson } from './person-calls.ts'
import type { Reading } from './reading.ts'
import type { GraphRequest } from './request.ts'
import { chooseVersion, newestVersion, upgradeWarning } from './version.ts'

/** What was learned about a call on its way, for headers and log. */
export interface Trail {
  headers: Record<string, string>
  counted: CountedCall | undefined
  profile: string | undefined
  /** Whether it was made while a block lasted. */
  insideBlock: boolean
  /** Whether only half of the answer is sent. */
  spoilt: boolean
}

/**
 * The body that answers a call, whose way through the sandbox is noted in `trail`.
 *
 * @param rule the fault that strikes the call
 * @throws GraphError for whatever Meta would refuse
 */
export function findAnswer(
  sandbox: Sandbox,
  request: GraphRequest,
  trail: Trail,
  path: string,
  rule?: FaultRule,
): unknown {
  const fault = rule?.kind
  const [first = ''] = request.path
  const ads = first.startsWith('act_') || /^\d+$/.test(first) || request.path[1] === 'adaccounts'
  const { options } = sandbox
  const { served, headers } = chooseVersion(request.version, options.unversioned, ads, options.upgradeVersions)
  trail.headers = { ...headers, ...(fault === 'versionUpgraded' && upgradeWarning(served, newestVersion)) }
  const countApp = () => {
    trail.insideBlock = sandbox.limits.isBlocked(undefined)
    sandbox.limits.countApp()
  }
  if (appCalls.has(first)) {
    if (rule) throwFault(sandbox, rule, first)
    countApp()
    return answerApp(sandbox, request)
  }
  refuseRemoved(request)
  if (first === '') throw missingObject('', request.method.toLowerCase())
  if (!request.token) throw missingToken()
  const session = openSession(sandbox, request.token)
  trail.profile = session.profile.key
  checkProof(options.appSecret, request.token, request.params.get('appsecret_proof'), options.requireProof)
  const reading: Reading = { sandbox, session, request, modifiers: request.params }
  const address = {
    origin: request.origin,
    path,
    params: withToken(request),
    short: fault === 'shortPage',
    empty: fault === 'emptyPage',
  }
  if (first === 'me' || first === session.profile.id) {
    countApp()
    if (rule) throwFault(sandbox, rule, first)
    return answerPerson(reading, address)
  }
  const businessSide = sandbox.world.findBusinessSide(first)
  if (businessSide) {
    countApp()
    if (rule) throwFault(sandbox, rule, first)
    return answerBusinessSide(reading, businessSide, address, fault)
  }
  const spoil = () => {
    trail.spoilt = true
  }
  const addHeader = (name: string, value: string) => {
    trail.headers = { ...trail.headers, [name]: value }
  }
  return answerObject({ ...reading, spoil, addHeader }, address, fault, (call) => {
    trail.counted = call
    trail.insideBlock = sandbox.limits.isBlocked(call)
    sandbox.limits.count(call)
    if (rule) throwFault(sandbox, rule, first, call)
  })
}

/** Throws what a fault answers with, if it answers with an error; a throttle may begin a block. */
function throwFault(sandbox: Sandbox, { kind, waitSeconds }: FaultRule, target: string, call?: CountedCall) {
  const limiter = limiterOf(kind)
  if (limiter && waitSeconds > 0) sandbox.limits.block(limiter, waitSeconds, call)
  const error = faultError(kind, target)
  if (error) throw error
}

/** Legacy features that Meta removed for every version. */
function refuseRemoved({ params }: GraphRequest) {
  for (const gone of ['ids', 'date_format'])
    if (params.has(gone)) throw invalidParameter(`The ${gone} parameter is no longer supported`)
}

/** Meta's `next` repeats the token even when it came in a header. */
function withToken({ params, token }: GraphRequest): Map<string, string> {
  return new Map([...params, ['access_token', token ?? '']])
}
