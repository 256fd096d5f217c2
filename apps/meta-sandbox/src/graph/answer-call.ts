import { redact } from '../control/call-log.ts'
import { type FaultRule, faultRule } from '../faults/fault-rule.ts'
import type { Sandbox } from '../sandbox.ts'
import { errorEnvelope, traceId } from './error-envelope.ts'
import { findAnswer, type Trail } from './find-answer.ts'
import { GraphError } from './graph-error.ts'
import type { GraphReply } from './reply.ts'
import type { GraphRequest } from './request.ts'

/** A reply and what the transport has to do to it, when a fault says so. */
export interface Answer {
  readonly reply: GraphReply
  readonly fault: FaultRule | undefined
}

/** Answers one call of the Graph API, alone or out of a batch; counts it and writes it down. Never throws. */
export function answerCall(sandbox: Sandbox, request: GraphRequest, batch?: number): Answer {
  const path = `/${[request.version, ...request.path].filter(Boolean).join('/')}`
  const fault = sandbox.faults.strike(request.method, path, batch !== undefined, request.params.get('data'))
  const trail: Trail = { headers: {}, counted: undefined, profile: undefined, insideBlock: false, spoilt: false }
  const n = sandbox.log.nextNumber()
  let status = 200
  let body: unknown
  let shape: GraphError['shape'] | undefined
  try {
    body = findAnswer(sandbox, request, trail, path, fault)
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
