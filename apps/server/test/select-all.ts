import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

/**
 * Everything that can be asked of a type without arguments, so many levels down, as a selection set.
 * @param apart names that members of a union give to fields of different types: each member's comes by a name of its own
 */
export function selectAll(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  levels: number,
  apart: ReadonlySet<string> = new Set(),
): string {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  if (isAbstractType(named)) {
    const members = schema.getPossibleTypes(named)
    const clashes = namesApart(members)
    const parts = members.map((each) => `... on ${each.name} ${selectAll(schema, each, levels, clashes)}`)
    return `{ __typename ${parts.join(' ')} }`
  }
  const fields = Object.values((named as { getFields(): Record<string, GraphQLField<unknown, unknown>> }).getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .filter((field) => isLeafType(getNamedType(field.type)) || levels > 0)
    .map(({ name, type: of }) => {
      const alias = apart.has(name) ? `${name}Of${named.name}: ` : ''
      return `${alias}${name} ${selectAll(schema, of, levels - 1)}`
    })
  return `{ __typename ${fields.join(' ')} }`
}

function namesApart(members: readonly GraphQLObjectType[]): ReadonlySet<string> {
  const fields = members.flatMap((each) => Object.values(each.getFields()))
  const types = Map.groupBy(fields, ({ name }) => name)
  return new Set(
    [...types].flatMap(([name, all]) => (new Set(all.map(({ type }) => `${type}`)).size > 1 ? [name] : [])),
  )
}

/** The paths of a root field's arguments that hold an id: `id`, `input.creativeIds`, `filter.adAccountId`. */
export function idPaths(field: GraphQLField<unknown, unknown>): string[] {
  const walk = (name: string, type: GraphQLNamedType): string[] => {
    if (isInputObjectType(type)) return inside(name, type)
    return type.name === 'ID' || /(Ids?|after|cacheKey)$/.test(name) ? [name] : []
  }
  const inside = (name: string, type: GraphQLInputObjectType): string[] =>
    Object.values(type.getFields()).flatMap((each) => walk(`${name}.${each.name}`, getNamedType(each.type)))
  return field.args.flatMap((argument) => walk(argument.name, getNamedType(argument.type)))
}

/** The root fields of a schema with the kind of operation that reaches them. */
export function rootFields(
  schema: GraphQLSchema,
): { kind: 'query' | 'mutation' | 'subscription'; field: GraphQLField<unknown, unknown> }[] {
  const of = (kind: 'query' | 'mutation' | 'subscription', type: unknown) =>
    isObjectType(type) ? Object.values(type.getFields()).map((field) => ({ kind, field })) : []
  return [
    ...of('query', schema.getQueryType()),
    ...of('mutation', schema.getMutationType()),
    ...of('subscription', schema.getSubscriptionType()),
  ]
}
