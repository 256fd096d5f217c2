import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { IdentityResolver, identityRoutes, MeResolver } from '../features/identity/index.ts'
import { demoRoutes } from '../features/installation/index.ts'
import { limits } from '../schema/limits.ts'
import type { Feature } from '../work/feature.ts'
import { newId } from '../work/new-id.ts'
import { mountApollo } from './apollo.ts'
import { buildGraphqlSchema } from './build-schema.ts'
import { sayErrorsAsGraphql } from './graphql-errors.ts'
import { healthRoutes } from './health.ts'
import { openerOf } from './open-work.ts'
import type { World } from './open-world.ts'
import { securityHeaders } from './security-headers.ts'
import { serveScreens } from './spa.ts'
import { mountYoga } from './yoga.ts'

/** The HTTP side of a world: both GraphQL addresses, sign-in, the features' own routes, health and the screens. */
export async function openHttp(
  world: World,
  features: readonly Feature[],
  options: { webDist: string | null; isDemo: boolean; state: { isStopping: boolean } },
): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: world.log as never,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => newId(),
    bodyLimit: limits.body,
    trustProxy: true,
    // Open streams would keep the server from closing for as long as somebody watches.
    forceCloseConnections: true,
    return503OnClosing: true,
  }) as unknown as FastifyInstance
  sayErrorsAsGraphql(app)
  securityHeaders(app)
  logRequests(app)
  healthRoutes(app, world, options.state)
  const schema = buildGraphqlSchema(features, [new IdentityResolver(world.directory), new MeResolver(world.directory)])
  await mountApollo(app, schema, world)
  app.get('/schema.graphql', async (request, reply) => {
    if (!(await openerOf(world).forRequest(request)))
      return reply.code(401).send({ message: 'Sign in, or send an API key.' })
    return reply.type('text/plain; charset=utf-8').send(printSchema(lexicographicSortSchema(schema)))
  })
  mountYoga(app, schema, world)
  identityRoutes(app, world.directory.auth, world.directory.publicUrl)
  demoRoutes(app, options.isDemo)
  for (const feature of features) feature.routes?.(app, openerOf(world), world.means.settings)
  if (options.webDist) await serveScreens(app, options.webDist, world.directory.publicUrl)
  return app
}

/** GraphQL writes lines of its own; files and health are asked for too often to be told, and WhatsApp delivers too often. */
const unsaid = /^\/(livez|readyz|graphql|webhooks\/whatsapp|assets\/.*)$/

/** One line per request: what, how it ended, how long. Never the query string: it may carry a code or a state. */
function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const path = request.url.split('?')[0] ?? ''
    if (unsaid.test(path)) return
    const metadata = { method: request.method, path, status: reply.statusCode }
    request.log.info({ action: 'http', durationMs: Math.round(reply.elapsedTime), metadata }, 'answered')
  })
}
