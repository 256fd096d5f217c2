import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

/** Everything that can be asked of a type without arguments, so many levels down, as a selection set. */
export function selectAll(schema: GraphQLSchema, type: GraphQLOutputType, levels: number): string {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  if (isAbstractType(named)) {
    const parts = schema.getPossibleTypes(named).map((each) => `... on ${each.name} ${selectAll(schema, each, levels)}`)
    return `{ __typename ${parts.join(' ')} }`
  }
  const fields = Object.values((named as { getFields(): Record<string, GraphQLField<unknown, unknown>> }).getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .filter((field) => isLeafType(getNamedType(field.type)) || levels > 0)
    .map((field) => `${field.name} ${selectAll(schema, field.type, levels - 1)}`)
  return `{ __typename ${fields.join(' ')} }`
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
