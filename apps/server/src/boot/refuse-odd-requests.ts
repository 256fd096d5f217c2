import type { FastifyReply, FastifyRequest } from 'fastify'

/** More nesting than any allowed document has; the parser itself recurses, so it must not see such a text. */
const deepest = 60
const variableDepth = 10
const longestList = 1_000

/**
 * Refuses, before either engine reads them: documents whose mere parsing would overflow the stack, and variables that no field
 * could take (nested without end, huge lists, text that PostgreSQL cannot keep).
 */
export async function refuseOddRequests(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { query, variables } = { ...(request.query as object), ...(request.body as object | null) } as Record<
    string,
    unknown
  >
  const fault =
    typeof query === 'string' && nestingOf(query) > deepest
      ? 'This document is too deep. Ask for less at once.'
      : faultIn(variables)
  if (fault) await reply.code(400).send({ errors: [{ message: fault, extensions: { code: 'BAD_INPUT' } }] })
}

function nestingOf(text: string): number {
  let now = 0
  let most = 0
  for (const letter of text) {
    if (letter === '{' || letter === '[' || letter === '(') most = Math.max(most, ++now)
    else if (letter === '}' || letter === ']' || letter === ')') now--
  }
  return most
}

function faultIn(value: unknown, depth = 0): string | null {
  if (depth > variableDepth) return 'The variables are nested too deeply.'
  if (typeof value === 'string') {
    const isKept = !value.includes('\0') && value.isWellFormed()
    return isKept ? null : 'The variables hold text that is not proper Unicode, or a NUL character.'
  }
  if (Array.isArray(value) && value.length > longestList)
    return `A list in the variables is longer than ${longestList}.`
  if (typeof value !== 'object' || value === null) return null
  for (const each of Object.values(value)) {
    const fault = faultIn(each, depth + 1)
    if (fault) return fault
  }
  return null
}
