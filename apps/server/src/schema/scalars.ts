import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { isDay } from '../values/day.ts'

export { GraphQLDateTime as DateTime } from 'graphql-scalars'

function textScalar(name: string, description: string, isRight: (text: string) => boolean, example: string) {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && isRight(value)) return value
    throw new GraphQLError(`${name} must be text like "${example}"`, { extensions: { code: 'BAD_INPUT' } })
  }
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => parse(String(value)),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  })
}

export const Day = textScalar('Day', "A calendar day, YYYY-MM-DD, in the ad account's time zone.", isDay, '2026-11-22')

export const Decimal = textScalar(
  'Decimal',
  'A decimal number as text, so that no cent is lost to binary fractions.',
  (text) => /^-?\d{1,30}(\.\d{1,20})?$/.test(text),
  '1234.56',
)
