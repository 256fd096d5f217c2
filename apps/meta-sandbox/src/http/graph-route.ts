import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { faultError } from '../faults/fault-error.ts'
import { answerBatch, readBatch } from '../graph/answer-batch.ts'
import { type Answer, answerCall } from '../graph/answer-call.ts'
import { errorEnvelope, traceId } from '../graph/error-envelope.ts'
import { GraphError } from '../graph/graph-error.ts'
import { type GraphRequest, splitPath } from '../graph/request.ts'
import type { Sandbox } from '../sandbox.ts'
import { bodyParams } from './form-body.ts'
import { sendWithFault } from './send-with-fault.ts'

/** Every address that no other route takes is a call of the Graph API. */
export function addGraphRoute(app: FastifyInstance, sandbox: Sandbox): void {
  app.route({
    method: ['GET', 'POST', 'DELETE'],
    url: '/*',
    handler: async (request, reply) => {
      const call = readCall(request)
      const isBatch = call.method === 'POST' && call.path.length === 0
      const { reply: answer, fault } = isBatch ? batchAnswer(sandbox, call) : answerCall(sandbox, call)
      return sendWithFault(reply, answer, fault)
    },
  })
}

function readCall(request: FastifyRequest): GraphRequest {
  const url = new URL(request.raw.url ?? '/', 'http://sandbox.invalid')
  const params = new Map([...url.searchParams, ...bodyParams(request.body)])
  const bearer = /^(?:Bearer|OAuth)\s+(.+)$/i.exec(request.headers.authorization ?? '')?.[1]
  const token = params.get('access_token') || bearer
  params.delete('access_token')
  const method = readMethod(params.get('method') ?? request.method)
  params.delete('method')
  const locale = params.get('locale')
  const languages = request.headers['accept-language'] ?? 'en_US'
  const origin = `${request.protocol}://${request.host}`
  return { method, ...splitPath(url.pathname), params, token, origin, locale, languages }
}

/** Meta lets a POST say what it really is. */
const readMethod = (text: string): GraphRequest['method'] =>
  text.toUpperCase() === 'DELETE' ? 'DELETE' : text.toUpperCase() === 'POST' ? 'POST' : 'GET'

function batchAnswer(sandbox: Sandbox, call: GraphRequest): Answer {
  const path = `/${call.version ?? ''}`
  const fault = sandbox.faults.strike('POST', path)
  const number = sandbox.log.nextNumber()
  let status = 200
  let body: unknown
  let code: number | undefined
  try {
    const error = fault && faultError(fault.kind, 'batch')
    if (error) throw error
    body = answerBatch(sandbox, call, readBatch(call.params), number)
  } catch (error) {
    if (!(error instanceof GraphError)) throw error
    status = error.shape.status
    code = error.shape.code
    body = errorEnvelope(error.shape, traceId(sandbox.options.seed, 'batch', code), {
      locale: call.locale ?? call.languages,
      call: number,
    })
  }
  const at = new Date(sandbox.clock.now()).toISOString()
  const common = {
    query: {},
    subcode: undefined,
    profile: undefined,
    account: undefined,
    batch: undefined,
    insideBlock: false,
  }
  sandbox.log.add({ ...common, n: number, at, method: 'POST', path, status, code, counted: 0, fault: fault?.kind })
  return { reply: { status, headers: sandbox.limits.headers(undefined), body }, fault }
}

/** A bug of the sandbox itself must not look like an answer of Meta. */
export function answerBug(error: Error & { statusCode?: number }, _request: FastifyRequest, reply: FastifyReply) {
  const status = error.statusCode && error.statusCode < 500 ? error.statusCode : 500
  if (status === 500) process.stderr.write(`${error.stack ?? error.message}\n`)
  const message = status === 500 ? 'The sandbox itself failed; its error output says where.' : error.message
  return reply.code(status).send({ sandboxError: message })
}
