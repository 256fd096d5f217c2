import type { FastifyReply, FastifyRequest } from 'fastify'

/** More nesting than any allowed document has; the parser itself recurses, so it must not see such a text. */
const deepest = 60

/** Refuses documents whose mere parsing would overflow the stack, before either engine reads them. */
export async function refuseDeepText(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { query } = { ...(request.query as object), ...(request.body as object | null) } as { query?: unknown }
  if (typeof query !== 'string' || nestingOf(query) <= deepest) return
  const message = 'This document is too deep. Ask for less at once.'
  await reply.code(400).send({ errors: [{ message, extensions: { code: 'BAD_INPUT' } }] })
}

function nestingOf(text: string): number {
  let now = 0
  let most = 0
  for (const letter of text) {
    if (letter === '{' || letter === '[' || letter === '(') most = Math.max(most, ++now)
    else if (letter === '}' || letter === ']' || letter === ')') now--
  }
  return most
}
