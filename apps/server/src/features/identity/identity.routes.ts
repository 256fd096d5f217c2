import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Auth } from './open-auth.ts'

/** The login library's own routes that browsers call; all its others are reached through GraphQL, with our roles. */
const open = new Set(['POST sign-up/email', 'POST sign-in/email', 'POST sign-out', 'GET get-session'])

export function identityRoutes(app: FastifyInstance, auth: Auth, publicUrl: string): void {
  const origin = new URL(publicUrl).origin
  app.route<{ Params: { '*': string } }>({
    method: ['GET', 'POST'],
    url: '/auth/*',
    async handler(request, reply) {
      if (!open.has(`${request.method} ${request.params['*']}`)) return reply.code(404).send({ message: 'Not found' })
      // A page of somebody else's could otherwise sign a person in or out; tools that send no Origin are no such page.
      if (request.headers.origin !== undefined && request.headers.origin !== origin) {
        return reply.code(403).send({ message: 'This page may not sign people in.' })
      }
      const answer = await auth.handler(toWebRequest(request))
      reply.code(answer.status)
      for (const [name, value] of answer.headers) if (name !== 'set-cookie') reply.header(name, value)
      const cookies = answer.headers.getSetCookie()
      if (cookies.length > 0) reply.header('set-cookie', cookies)
      return reply.send(await answer.text())
    },
  })
}

/** Fastify has parsed the body already; the login library wants a Request of its own. */
function toWebRequest(request: FastifyRequest): Request {
  const url = new URL(request.url, `${request.protocol}://${request.host}`)
  const body = request.method === 'POST' ? JSON.stringify(request.body ?? {}) : undefined
  return new Request(url, { method: request.method, headers: headersOf(request.headers), body })
}

/** A request's headers as the web's Headers, which the login library reads. */
export function headersOf(raw: Record<string, string | string[] | undefined>): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(raw)) {
    if (value === undefined || name === 'content-length' || name.startsWith(':')) continue
    headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}
