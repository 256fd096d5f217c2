import { CombinedGraphQLErrors } from '@apollo/client/errors'

export type Problem = { kind: 'offline' | 'forbidden' | 'notFound' | 'badInput' | 'internal'; reference: string | null }

const kinds: Record<string, Problem['kind']> = {
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'notFound',
  BAD_INPUT: 'badInput',
}

/** The code the server gave its refusal, or null for anything that is not one. */
export function codeOf(error: unknown): string | null {
  const code = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.code : null
  return typeof code === 'string' ? code : null
}

/** What a person is told of a failed request: its kind, and what to quote where the server left a reference. */
export function readProblem(error: unknown): Problem {
  if (!CombinedGraphQLErrors.is(error)) return { kind: 'offline', reference: null }
  const reference = error.errors[0]?.extensions?.reference
  return {
    kind: kinds[codeOf(error) ?? ''] ?? 'internal',
    reference: typeof reference === 'string' ? reference : null,
  }
}
