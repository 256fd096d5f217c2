import { type ClassType, createUnionType } from 'type-graphql'

/**
 * The result of a mutation: the thing, or one of its refusals. A refusal is told by its class; whatever is not one is the
 * thing, which may be an entity that only has the thing's shape.
 */
export function resultOf<T extends ClassType, P extends readonly ClassType[]>(name: string, thing: T, ...refusals: P) {
  return createUnionType<readonly [T, ...P]>({
    name,
    types: () => [thing, ...refusals] as const,
    resolveType: (value: unknown) => (refusals.find((each) => value instanceof each) ?? thing) as never,
  })
}
