import type { FastifyInstance } from 'fastify'

/** What the HTTP layer itself refuses at the GraphQL addresses (too large, no JSON), in GraphQL's shape; elsewhere as usual. */
export function sayErrorsAsGraphql(app: FastifyInstance): void {
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) {
      request.log.error({ err: error, requestId: request.id }, 'a request failed')
      return reply.code(status).send({ message: `Something went wrong on our side. Quote ${request.id}.` })
    }
    const message = status === 413 ? 'The request is too large.' : error.message
    if (!request.url.startsWith('/graphql')) return reply.code(status).send({ message })
    const code = status === 413 ? 'TOO_MUCH' : 'BAD_INPUT'
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] })
  })
}
