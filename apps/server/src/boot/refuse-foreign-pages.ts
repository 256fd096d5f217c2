import type { preHandlerHookHandler } from 'fastify'

/**
 * Refuses what a page of somebody else's sends with a person's cookies. Browsers name the page in `Origin`; tools with a key
 * send none, or may send any.
 */
export function refuseForeignPages(publicUrl: string): preHandlerHookHandler {
  const own = new URL(publicUrl).origin
  return async (request, reply) => {
    const { origin, cookie } = request.headers
    if (origin === undefined || origin === own || cookie === undefined) return
    const message = `This server answers pages of ${own} only.`
    await reply.code(403).send({ errors: [{ message, extensions: { code: 'FORBIDDEN' } }] })
  }
}
