import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Sandbox } from '../sandbox.ts'

const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/

/**
 * Control is for this machine, unless it was opened. A page of another site, open in a browser here, must not move it
 * either: browsers say where a request comes from.
 */
export const refuseStrangers = (sandbox: Sandbox) => async (request: FastifyRequest, reply: FastifyReply) => {
  const { origin } = request.headers
  const foreignPage = origin !== undefined && origin !== `${request.protocol}://${request.host}`
  const far = !sandbox.options.openControl && !loopback.test(request.ip)
  if (foreignPage || far)
    return reply
      .code(403)
      .send({ sandboxError: 'Control is open to this machine alone; set META_SANDBOX_OPEN_CONTROL=1.' })
}
