import { type GraphQLSchema, isAbstractType } from 'graphql'

/** Which types stand behind each union and interface: the cache needs it to read `... on Problem`. */
export function plugin(schema: GraphQLSchema): string {
  const entries = Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .filter((type) => !type.name.startsWith('__'))
    .map(
      (type) =>
        [
          type.name,
          schema
            .getPossibleTypes(type)
            .map((possible) => possible.name)
            .sort(),
        ] as const,
    )
    .sort(([one], [other]) => one.localeCompare(other))
  return `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`
}
