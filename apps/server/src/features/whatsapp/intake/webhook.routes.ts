import { isSignedWebhook } from '@mci/meta-api'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Opener } from '../../../work/feature.ts'
import type { Inbox } from '../../../work/inbox.ts'
import type { Settings } from '../../../work/work.ts'
import { callbackPath } from '../callback-path.ts'
import { countRefusals } from './count-refusals.ts'
import { groupCommit, TooMuchWaits } from './group-commit.ts'
import { shakeHands } from './handshake.ts'
import { keepDeliveries } from './keep-deliveries.ts'

const megabyte = 1024 * 1024
/** What Meta sends at most. */
const longest = 3 * megabyte

/** What is answered to a delivery that is not kept. All of it is counted, and nothing else of it known. */
const answers = {
  SIGNATURE: [401, 'The signature is missing or wrong.'],
  TOO_LARGE: [413, 'The body is too large.'],
  COMPRESSED: [415, 'The body is compressed.'],
  FULL: [503, 'Too much waits already. Send it again.'],
} as const

/**
 * Where Meta delivers. A delivery is looked at no further than its signature: it is answered when its bytes and the job that reads
 * them are committed, and otherwise told to come again.
 */
export function webhookRoutes(app: FastifyInstance, { inbox }: Opener, { whatsapp }: Settings): void {
  const secret = whatsapp.appSecret.reveal()
  const refusals = countRefusals(inbox)
  const deliveries = groupCommit({
    commit: (bodies) => keepOrTell(inbox, bodies),
    most: { count: 500, bytes: 8 * megabyte },
    mostWaiting: { count: 5_000, bytes: 64 * megabyte },
  })

  const refuse = (reply: FastifyReply, reason: keyof typeof answers) => {
    const [status, message] = answers[reason]
    refusals.count(reason)
    if (status === 503) reply.header('retry-after', '5')
    return reply.code(status).send({ message })
  }

  async function receive(request: FastifyRequest, reply: FastifyReply) {
    const signature = request.headers['x-hub-signature-256']
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    if (typeof signature !== 'string' || !isSignedWebhook(body, signature, secret)) return refuse(reply, 'SIGNATURE')
    try {
      await deliveries.keep(body)
    } catch (error) {
      if (error instanceof TooMuchWaits) return refuse(reply, 'FULL')
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
      return refuse(reply, 'TOO_LARGE')
    })
    scope.addHook('onRequest', async ({ headers }, reply) => {
      const encoding = headers['content-encoding'] ?? 'identity'
      if (encoding !== 'identity') return refuse(reply, 'COMPRESSED')
    })
    scope.addHook('onClose', async () => {
      await deliveries.emptied()
      await refusals.close()
    })
    scope.get(callbackPath, shakeHands(inbox, whatsapp.verifyToken))
    scope.post(callbackPath, receive)
  })
}

/** One line for all that could not be kept together: while the database is away many come. */
async function keepOrTell(inbox: Inbox, bodies: readonly Buffer[]): Promise<void> {
  try {
    await keepDeliveries(inbox, bodies)
  } catch (error) {
    const metadata = { deliveries: bodies.length }
    inbox.log.warn({ err: error, action: 'webhook', metadata }, 'deliveries could not be kept')
    throw error
  }
}
