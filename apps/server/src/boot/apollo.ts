import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import {
  GraphQLError,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
} from 'graphql'
import type { GraphqlContext } from '../schema/graphql-context.ts'
import { limits, limitsRule } from '../schema/limits.ts'
import { type Reporting, reportError } from '../schema/report-error.ts'
import { sayIn } from '../work/texts.ts'
import { contextOf } from './graphql-context.ts'
import type { World } from './open-world.ts'
import { refuseForeignPages } from './refuse-foreign-pages.ts'
import { refuseOddRequests } from './refuse-odd-requests.ts'

/** Errors are formatted without their request: this remembers whose they are, to say the reference that the log has. */
const requestOf = new WeakMap<object, Reporting>()

export const nobodys = ({ log }: World): Reporting => ({ log, requestId: 'unknown', say: sayIn('en') })

/** Keeps subscriptions out, names every answer, and writes one line per operation with who asked and how long it took. */
const watchRequests = (world: World): ApolloServerPlugin<GraphqlContext> => ({
  async requestDidStart() {
    const began = performance.now()
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation !== 'subscription') return
        throw new GraphQLError('Subscriptions are at /graphql/stream.', { extensions: { code: 'BAD_INPUT' } })
      },
      async didEncounterErrors({ errors, contextValue }) {
        const { requestId, say, work } = contextValue
        for (const error of errors) requestOf.set(error, { requestId, say, log: work?.log ?? world.log })
      },
      async willSendResponse({ response, contextValue, operation, errors = [] }) {
        response.http.headers.set('x-request-id', contextValue.requestId)
        const durationMs = Math.round(performance.now() - began)
        const metadata = {
          requestId: contextValue.requestId,
          kind: operation?.operation,
          fields: rootFieldsOf(operation),
          errors: errors.length,
        }
        ;(contextValue.work?.log ?? world.log).info({ action: 'graphql', durationMs, metadata }, 'answered')
      },
    }
  },
})

/** What was asked for: names of our schema, unlike an operation's name, which is the caller's text. */
const rootFieldsOf = (operation: OperationDefinitionNode | undefined): string[] =>
  (operation?.selectionSet.selections ?? []).flatMap((each) => (each.kind === Kind.FIELD ? [each.name.value] : []))

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
    formatError: (_formatted, error) => reportError(error, requestOf.get(error as object) ?? nobodys(world)),
    plugins: [fastifyApolloDrainPlugin(app), ApolloServerPluginLandingPageDisabled(), watchRequests(world)],
  })
  await apollo.start()
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    bodyLimit: limits.body,
    preHandler: [refuseForeignPages(world.directory.publicUrl), refuseOddRequests],
    handler: fastifyApolloHandler(apollo, { context: (request) => contextOf(world, request) }),
  })
}
