import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyReply } from 'fastify'
import type { FaultRule } from '../faults/fault-rule.ts'
import { errorEnvelope, traceId } from '../graph/error-envelope.ts'
import type { GraphReply } from '../graph/reply.ts'

const jsonType = 'application/json; charset=UTF-8'
const unavailable = errorEnvelope(
  { status: 200, code: 2, type: 'OAuthException', message: 'Service temporarily unavailable', transient: true },
  traceId('errorIn200'),
)
const badGateway =
  '<!DOCTYPE html><html><head><title>Error</title></head><body><h1>Sorry, something went wrong.</h1></body></html>'

/** Sends an answer, or spoils it on its way as a fault of the connection, the status or the body says. */
export async function sendWithFault(reply: FastifyReply, answer: GraphReply, fault: FaultRule | undefined) {
  reply.headers(answer.headers)
  switch (fault?.kind) {
    case 'reset':
      reply.hijack()
      reply.raw.socket?.resetAndDestroy()
      return reply
    case 'truncated':
      return truncate(reply, JSON.stringify(answer.body))
    case 'halfJson':
      return reply
        .code(200)
        .type(jsonType)
        .send(half(JSON.stringify(answer.body)))
    case 'html502':
      return reply.code(502).type('text/html; charset=utf-8').send(badGateway)
    case 'errorIn200':
      return reply.code(200).type(jsonType).send(JSON.stringify(unavailable))
    case 'textIn200':
      return reply.code(200).type('text/plain').send('Service Unavailable')
    case 'slow':
      await wait(fault.delayMs)
      break
  }
  return reply.code(answer.status).type(jsonType).send(JSON.stringify(answer.body))
}

const half = (text: string) => text.slice(0, Math.ceil(text.length / 2))

/** Announces the whole body, sends half of it and hangs up. */
function truncate(reply: FastifyReply, text: string) {
  reply.hijack()
  const body = Buffer.from(text)
  reply.raw.writeHead(200, { 'content-type': jsonType, 'content-length': body.length })
  reply.raw.write(body.subarray(0, Math.floor(body.length / 2)), () => reply.raw.socket?.destroy())
  return reply
}
