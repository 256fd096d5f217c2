import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { batchShape, sayShape, sendShape, statusShape, tapShape } from '../whatsapp/customer-shapes.ts'
import { webhookShape } from '../whatsapp/webhook.ts'
import { action } from './action.ts'
import type { BusinessControl } from './business-control.ts'

const since = z.union([z.coerce.number().int(), z.iso.datetime({ offset: true })])
const eventsShape = z.object({ since: since.optional(), dataset: z.string().optional() })
const redeliverShape = z.object({ delivery: z.number().int().optional(), due: z.boolean().optional() }).strict()

/** The addresses under `/__control` about conversations and events. */
export function addBusinessRoutes(scope: FastifyInstance, control: BusinessControl): void {
  scope.get('/events', async (request, reply) => {
    const wanted = eventsShape.safeParse(request.query)
    if (!wanted.success) return reply.code(400).send({ sandboxError: z.prettifyError(wanted.error) })
    return control.events(wanted.data)
  })
  scope.get('/webhook', async () => control.webhook())
  scope.get('/deliveries', async () => control.deliveries())
  scope.get('/customers', async () => control.customers.list())
  action(scope, '/webhook', webhookShape, (wish) => control.setWebhook(wish))
  action(scope, '/webhook/clear', z.object({}), () => control.clearWebhook())
  action(scope, '/deliveries/redeliver', redeliverShape, (wish) => control.redeliver(wish))
  // What was checked here is checked again where a test of the same process calls: shapes take their own results.
  action(scope, '/customers/tap', tapShape, (wish) => control.customers.tap(wish))
  action(scope, '/customers/say', sayShape, (wish) => control.customers.say(wish))
  action(scope, '/customers/status', statusShape, (wish) => control.customers.status(wish))
  action(scope, '/customers/send', sendShape, (wish) => control.customers.send(wish))
  action(scope, '/customers/batch', batchShape, (wish) => control.customers.batch(wish))
}
