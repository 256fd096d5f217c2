import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { bodyParams } from '../http/form-body.ts'

/** A POST with a checked body. A form of the screen goes back to the screen, everything else gets JSON. */
export function action<T>(scope: FastifyInstance, url: string, shape: z.ZodType<T>, act: (body: T) => unknown): void {
  scope.post(url, async (request: FastifyRequest, reply: FastifyReply) => {
    const isForm = request.body instanceof URLSearchParams
    const given = isForm
      ? Object.fromEntries(bodyParams(request.body).filter(([, value]) => value !== ''))
      : request.body
    const parsed = shape.safeParse(given ?? {})
    if (!parsed.success) return reply.code(400).send({ sandboxError: z.prettifyError(parsed.error) })
    const result = await act(parsed.data)
    return isForm ? reply.redirect('/', 303) : reply.send(result ?? { done: true })
  })
}
