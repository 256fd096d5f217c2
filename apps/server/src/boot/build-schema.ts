import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql'
import { authorize } from '../schema/authorize.ts'
import type { Feature } from '../work/feature.ts'

/**
 * The one schema of both engines.
 * @param instances resolvers that need something of this process; all others are made without arguments
 */
export function buildGraphqlSchema(features: readonly Feature[], instances: readonly object[] = []): GraphQLSchema {
  const resolvers = features.flatMap((feature) => feature.resolvers ?? [])
  return buildSchemaSync({
    // biome-ignore lint/complexity/noBannedTypes: type-graphql takes resolver classes as Function
    resolvers: resolvers as unknown as NonEmptyArray<Function>,
    authChecker: authorize,
    container: {
      get: (cls: new () => object) => instances.find((each) => each.constructor === cls) ?? made(cls),
    } as never,
    // News travels through PostgreSQL (`packages/live`): every subscription brings its own source, none asks this bus.
    pubSub: {
      publish: () => undefined,
      subscribe: () => {
        throw new Error('A subscription names its own source with `subscribe`')
      },
    },
    // The input itself must not come back in an error: it may hold what a person meant to keep.
    validate: { forbidUnknownValues: false, validationError: { target: false, value: false } },
  })
}

const plain = new Map<new () => object, object>()
function made(cls: new () => object): object {
  const instance = plain.get(cls) ?? new cls()
  plain.set(cls, instance)
  return instance
}
