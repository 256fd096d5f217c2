import { redact } from '../control/call-log.ts'
import { faultError, limiterOf } from '../faults/fault-error.ts'
import { type FaultRule, faultRule } from '../faults/fault-rule.ts'
import type { CountedCall } from '../limits/limit-book.ts'
import { checkProof } from '../oauth/proof.ts'
import { openSession } from '../oauth/session.ts'
import type { Sandbox } from '../sandbox.ts'
import { answerApp, appCalls } from './app-calls.ts'
import { errorEnvelope, traceId } from './error-envelope.ts'
import { GraphError, invalidParameter, missingObject, missingToken } from './graph-error.ts'
import { answerObject } from './object-calls.ts'
import { answerPerson } from './person-calls.ts'
import type { Reading } from './reading.ts'
import type { GraphReply } from './reply.ts'
import type { GraphRequest } from './request.ts'
import { chooseVersion, newestVersion, upgradeWarning } from './version.ts'

/** A reply and what the transport has to do to it, when a fault says so. */
export interface Answer {
  readonly reply: GraphReply
  readonly fault: FaultRule | undefined
}

/** What was learned about a call on its way, for headers and log. */
interface Trail {
  headers: Record<string, string>
  counted: CountedCall | undefined
  profile: string | undefined
  /** Whether it was made while a block lasted. */
  insideBlock: boolean
  /** Whether only half of the answer is sent. */
  spoilt: boolean
}

/** Answers one call of the Graph API, alone or out of a batch; counts it and writes it down. Never throws. */
export function answerCall(sandbox: Sandbox, request: GraphRequest, batch?: number): Answer {
  const path = `/${[request.version, ...request.path].filter(Boolean).join('/')}`
  const fault = sandbox.faults.strike(request.method, path, batch !== undefined)
  const trail: Trail = { headers: {}, counted: undefined, profile: undefined, insideBlock: false, spoilt: false }
  const n = sandbox.log.nextNumber()
  let status = 200
  let body: unknown
  let shape: GraphError['shape'] | undefined
  try {
    body = outcome(sandbox, request, trail, path, fault)
  } catch (error) {
    if (!(error instanceof GraphError)) throw error
    shape = error.shape
    status = shape.status
    if (trail.counted && shape.code === 100) sandbox.limits.userError(trail.counted)
    const person = sandbox.world.profiles.find(({ key }) => key === trail.profile)
    const locale = request.locale ?? person?.locale ?? request.languages
    body = errorEnvelope(shape, traceId(sandbox.options.seed, request.method, path, shape.code), { locale, call: n })
  }
  sandbox.log.add({
    n,
    at: new Date(sandbox.clock.now()).toISOString(),
    method: request.method,
    path,
    query: redact(request.params),
    status,
    code: shape?.code,
    subcode: shape?.subcode,
    profile: trail.profile,
    account: trail.counted?.account.id,
    counted: 1,
    batch,
    insideBlock: trail.insideBlock,
    fault: fault?.kind,
  })
  const headers = { ...trail.headers, ...sandbox.limits.headers(trail.counted) }
  return { reply: { status, headers, body }, fault: trail.spoilt ? halfJson : fault }
}

const halfJson = faultRule.parse({ kind: 'halfJson' })

function outcome(sandbox: Sandbox, request: GraphRequest, trail: Trail, path: string, rule?: FaultRule): unknown {
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
