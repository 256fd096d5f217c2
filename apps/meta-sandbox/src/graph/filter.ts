import * as z from 'zod'
import { invalidParameter } from './graph-error.ts'
import { jsonParam } from './request.ts'

const operators = [
  'EQUAL',
  'NOT_EQUAL',
  'GREATER_THAN',
  'GREATER_THAN_OR_EQUAL',
  'LESS_THAN',
  'LESS_THAN_OR_EQUAL',
  'IN_RANGE',
  'NOT_IN_RANGE',
  'CONTAIN',
  'NOT_CONTAIN',
  'IN',
  'NOT_IN',
  'STARTS_WITH',
] as const

const filterShape = z.array(z.object({ field: z.string(), operator: z.enum(operators), value: z.unknown() })).max(50)

/** One condition of `filtering`. */
export type Filter = z.infer<typeof filterShape>[number]

/** @throws GraphError 100 when it is not a list of known operators, or names a field that this edge cannot filter by. */
export function parseFilters(params: ReadonlyMap<string, string>, allowed: readonly string[]): Filter[] {
  const given = jsonParam(params, 'filtering')
  if (given === undefined) return []
  const parsed = filterShape.safeParse(given)
  if (!parsed.success) {
    const at = parsed.error.issues[0]?.path.join('.') ?? ''
    throw invalidParameter(`filtering[${at}] must be one of the following values: ${operators.join(', ')}`)
  }
  for (const { field } of parsed.data)
    if (!allowed.includes(field)) throw invalidParameter(`Filtering field '${field}' with operation is not supported`)
  return parsed.data
}

/** Whether a value meets a condition. Numbers compare as numbers, everything else as text. */
export function meets(actual: string | number, { operator, value }: Filter): boolean {
  const list = Array.isArray(value) ? value.map(String) : [String(value)]
  const [first = '', second = ''] = list
  const text = String(actual)
  const number = Number(actual)
  switch (operator) {
    case 'EQUAL':
      return text === first
    case 'NOT_EQUAL':
      return text !== first
    case 'GREATER_THAN':
      return number > Number(first)
    case 'GREATER_THAN_OR_EQUAL':
      return number >= Number(first)
    case 'LESS_THAN':
      return number < Number(first)
    case 'LESS_THAN_OR_EQUAL':
      return number <= Number(first)
    case 'IN_RANGE':
      return number >= Number(first) && number <= Number(second)
    case 'NOT_IN_RANGE':
      return number < Number(first) || number > Number(second)
    case 'IN':
      return list.includes(text)
    case 'NOT_IN':
      return !list.includes(text)
    case 'CONTAIN':
      return text.toLowerCase().includes(first.toLowerCase())
    case 'NOT_CONTAIN':
      return !text.toLowerCase().includes(first.toLowerCase())
    case 'STARTS_WITH':
      return text.toLowerCase().startsWith(first.toLowerCase())
  }
}
