import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import { GraphQLError, type GraphQLSchema, NoSchemaIntrospectionCustomRule } from 'graphql'
import type { GraphqlContext } from '../schema/graphql-context.ts'
import { limits, limitsRule } from '../schema/limits.ts'
import { reportError } from '../schema/report-error.ts'
import { contextOf } from './graphql-context.ts'
import type { World } from './open-world.ts'
import { refuseOddRequests } from './refuse-odd-requests.ts'

const requestOf = new WeakMap<object, string>()

/** Queries and mutations at `/graphql`. */
export async function mountApollo(app: FastifyInstance, schema: GraphQLSchema, world: World): Promise<void> {
  const apollo = new ApolloServer<GraphqlContext>({
    schema,
    introspection: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // Automatic persisted queries let anybody fill the cache with documents; they are no allow-list.
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [limitsRule, NoSchemaIntrospectionCustomRule],
    stopOnTerminationSignals: false,
    formatError: (_formatted, error) => reportError(error, world.log, requestOf.get(error as object) ?? 'unknown'),
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
      {
        async requestDidStart() {
          return {
            async didResolveOperation({ operation }) {
              if (operation?.operation !== 'subscription') return
              throw new GraphQLError('Subscriptions are at /graphql/stream.', { extensions: { code: 'BAD_INPUT' } })
            },
            // Errors are formatted without their request: remember whose they are, to say the reference that the log has.
            async didEncounterErrors({ errors, contextValue }) {
              for (const error of errors) requestOf.set(error, contextValue.requestId)
            },
            async willSendResponse({ response, contextValue }) {
              response.http.headers.set('x-request-id', contextValue.requestId)
            },
          }
        },
      },
    ],
  })
  await apollo.start()
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    bodyLimit: limits.body,
    preHandler: refuseOddRequests,
    handler: fastifyApolloHandler(apollo, { context: (request) => contextOf(world, request) }),
  })
}
