import { isSignedWebhook } from '@mci/meta-api'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Opener } from '../../../work/feature.ts'
import type { Settings } from '../../../work/work.ts'
import { callbackPath } from '../callback-path.ts'
import { countRefusals } from './count-refusals.ts'
import { groupCommit } from './group-commit.ts'
import { shakeHands } from './handshake.ts'
import { keepDeliveries } from './keep-deliveries.ts'

const megabyte = 1024 * 1024
/** What Meta sends at most. */
const longest = 3 * megabyte

/**
 * Where Meta delivers. A delivery is looked at no further than its signature: it is answered when its bytes and the job that reads
 * them are committed, and otherwise told to come again.
 */
export function webhookRoutes(app: FastifyInstance, { inbox }: Opener, { whatsapp }: Settings): void {
  const secret = whatsapp.appSecret.reveal()
  const refusals = countRefusals(inbox)
  const deliveries = groupCommit({
    commit: (bodies) => keepDeliveries(inbox, bodies),
    most: { count: 500, bytes: 8 * megabyte },
    mostWaiting: { count: 5_000, bytes: 64 * megabyte },
  })

  const refuse = (reply: FastifyReply, status: number, reason: string) => {
    refusals.count(reason)
    return reply.code(status).send({ message: reason })
  }

  async function receive(request: FastifyRequest, reply: FastifyReply) {
    const signature = request.headers['x-hub-signature-256']
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    if (typeof signature !== 'string' || !isSignedWebhook(body, signature, secret))
      return refuse(reply, 401, 'The signature is missing or wrong.')
    try {
      await deliveries.keep(body)
    } catch (error) {
      request.log.warn({ err: error, action: 'webhook' }, 'a delivery could not be kept')
      return reply.code(503).header('retry-after', '5').send({ message: 'Not kept. Send it again.' })
    }
    return reply.send('')
  }

  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    // The signature is over the bytes: nothing may read them before.
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: longest }, (_request, body, done) =>
      done(null, body),
    )
    scope.setErrorHandler<Error & { statusCode?: number }>((error, _request, reply) => {
      if (error.statusCode !== 413) throw error
      return refuse(reply, 413, 'The body is too large.')
    })
    scope.addHook('onRequest', async ({ headers }, reply) => {
      const encoding = headers['content-encoding'] ?? 'identity'
      if (encoding !== 'identity') return refuse(reply, 415, 'The body is compressed.')
    })
    scope.addHook('onClose', async () => {
      await deliveries.emptied()
      await refusals.close()
    })
    scope.get(callbackPath, shakeHands(inbox, whatsapp.verifyToken))
    scope.post(callbackPath, receive)
  })
}
