import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  NoSchemaIntrospectionCustomRule,
  parse,
} from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { GraphqlContext } from '../schema/graphql-context.ts'
import { limits, limitsRule } from '../schema/limits.ts'
import { reportError } from '../schema/report-error.ts'
import { nobodys } from './apollo.ts'
import { contextOf } from './graphql-context.ts'
import type { World } from './open-world.ts'
import { refuseForeignPages } from './refuse-foreign-pages.ts'
import { refuseOddRequests } from './refuse-odd-requests.ts'
import { whileAllowed } from './while-allowed.ts'

interface Incoming {
  req: FastifyRequest
  reply: FastifyReply
}

/** Subscriptions over server-sent events at `/graphql/stream`, and nothing else. */
export function mountYoga(app: FastifyInstance, schema: GraphQLSchema, world: World): void {
  const yoga = createYoga<Incoming, GraphqlContext>({
    schema: schema as never,
    graphqlEndpoint: '/graphql/stream',
    graphiql: false,
    landingPage: false,
    batching: false,
    // Same origin only: the default would answer any website that asks with the person's cookies.
    cors: false,
    logging: false,
    context: ({ req }) => contextOf(world, req),
    maskedErrors: { maskError: (error) => masked(error, world) },
    plugins: [policy(world)],
  })
  app.route({
    url: '/graphql/stream',
    method: ['GET', 'POST', 'OPTIONS'],
    bodyLimit: limits.body,
    preHandler: [refuseForeignPages(world.directory.publicUrl), refuseWithoutPreflight, refuseOddRequests],
    async handler(req, reply) {
      const answer = await yoga.handleNodeRequestAndResponse(req, reply, { req, reply })
      reply.code(answer.status)
      for (const [name, value] of answer.headers) reply.header(name, value)
      return reply.send(answer.body)
    },
  })
}

/** The rules of `/graphql`, and one more: only subscriptions. */
const policy = (world: World): Plugin => ({
  onParse({ setParseFn }) {
    setParseFn((source: string, options: object) => parse(source, { ...options, maxTokens: limits.tokens }))
  },
  onValidate({ addValidationRule }) {
    addValidationRule(limitsRule)
    addValidationRule(NoSchemaIntrospectionCustomRule)
    // Yoga masks what resolvers throw; what validation says gets the same words and codes as at the other address here.
    return ({ result, setResult }) => setResult(result.map((error) => masked(error, world)))
  },
  onSubscribe({ args }) {
    const context = args.contextValue as unknown as GraphqlContext & { request: Request }
    return {
      onSubscribeResult({ result, setResult }) {
        if (!isAsyncIterable(result)) return
        setResult(whileAllowed(result, () => isStillAllowed(world, context)))
      },
    }
  },
  onExecute({ args }) {
    const operation = getOperationAST(args.document as DocumentNode, args.operationName)
    if (operation?.operation === 'subscription') return
    throw new GraphQLError('Queries and mutations are at /graphql.', {
      extensions: { code: 'BAD_INPUT', http: { status: 400 } },
    })
  },
})

const isAsyncIterable = (value: unknown): value is AsyncIterable<never> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value

/** True while the reader is there and may still do what took them in: same organisation, same role or scope. */
async function isStillAllowed(
  { directory }: World,
  { headers, work, request }: GraphqlContext & { request: Request },
): Promise<boolean> {
  if (request.signal.aborted) return false
  const actor = await directory.actorOf(headers, await directory.personOf(headers))
  const held = (each: typeof actor | undefined) =>
    each && [each.organizationId, each.kind === 'person' ? each.role : each.kind].join()
  return held(actor) === held(work?.actor)
}

/** What Apollo does at the other address: a request that a foreign page could send without asking first is refused. */
async function refuseWithoutPreflight(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const type = request.headers['content-type']?.split(';')[0]?.trim()
  const isSimple = !type || ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'].includes(type)
  const asked = request.headers['x-apollo-operation-name'] ?? request.headers['apollo-require-preflight']
  if (request.method === 'OPTIONS' || !isSimple || asked !== undefined) return
  const message = 'Send application/json, or the header apollo-require-preflight.'
  await reply.code(400).send({ errors: [{ message, extensions: { code: 'BAD_INPUT' } }] })
}

function masked(error: unknown, world: World): Error {
  const { message, extensions, locations: _, ...rest } = reportError(error, nobodys(world))
  const original = error instanceof GraphQLError ? error : undefined
  const http = (error as { extensions?: { http?: object } }).extensions?.http
  return new GraphQLError(message, {
    nodes: original?.nodes,
    ...rest,
    extensions: { ...extensions, ...(http ? { http } : {}) },
  })
}
