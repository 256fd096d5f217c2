import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'

export type Problem = { kind: 'offline' | 'forbidden' | 'notFound' | 'badInput' | 'internal'; reference: string | null }

const kinds: Record<string, Problem['kind']> = {
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'notFound',
  BAD_INPUT: 'badInput',
}

type Extensions = { code?: unknown; reference?: unknown }

/** What the server said beside its words: in a GraphQL answer, or in the body of an answer with an HTTP error. */
function extensionsOf(error: unknown): Extensions | null {
  if (CombinedGraphQLErrors.is(error)) return error.errors[0]?.extensions ?? {}
  if (!ServerError.is(error)) return null
  try {
    const body: { errors?: { extensions?: Extensions }[] } = JSON.parse(error.bodyText)
    return body.errors?.[0]?.extensions ?? {}
  } catch {
    return null
  }
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : null)

/** The code the server gave its refusal, or null for anything that is not one. */
export const codeOf = (error: unknown) => textOf(extensionsOf(error)?.code)

/** What a person is told of a failed request: its kind, and what to quote where the server left a reference. */
export function readProblem(error: unknown): Problem {
  const extensions = extensionsOf(error)
  if (!extensions) return { kind: 'offline', reference: null }
  return { kind: kinds[codeOf(error) ?? ''] ?? 'internal', reference: textOf(extensions.reference) }
}
