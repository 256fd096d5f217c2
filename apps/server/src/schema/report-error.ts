import type { ValidationError } from 'class-validator'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { ArgumentValidationError } from 'type-graphql'
import type { Say } from '../work/texts.ts'
import { AppError } from './app-error.ts'

/** Codes of the engines themselves that say what the caller did wrong; their messages hold nothing of ours. */
const spoken: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'BAD_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_INPUT',
  BAD_USER_INPUT: 'BAD_INPUT',
  BAD_REQUEST: 'BAD_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_INPUT',
}

/** Whose request failed, and in which language they are told. */
export interface Reporting {
  readonly log: Logger
  readonly requestId: string
  readonly say: Say
}

/**
 * The one error policy of both engines. A refusal keeps its code and words; a wrong document or input is `BAD_INPUT`; all else
 * is a bug: the caller gets a reference, the log gets everything.
 */
export function reportError(error: unknown, { log, requestId, say }: Reporting): GraphQLFormattedError {
  const outer = error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error })
  const cause = innermost(outer)
  const place = {
    ...(outer.locations ? { locations: outer.locations } : {}),
    ...(outer.path ? { path: outer.path } : {}),
  }
  if (cause instanceof AppError) return { message: cause.message, ...place, extensions: { code: cause.code } }
  if (cause instanceof ArgumentValidationError) {
    return { message: validationWords(cause, say), ...place, extensions: { code: 'BAD_INPUT' } }
  }
  const code = cause instanceof GraphQLError ? (cause.extensions.code as string | undefined) : undefined
  if (code === 'BAD_INPUT') return { message: shortened(outer.message), ...place, extensions: { code } }
  if (cause instanceof GraphQLError && (code === undefined ? !cause.originalError : code in spoken)) {
    return {
      message: withoutSuggestion(outer.message),
      ...place,
      extensions: { code: spoken[code ?? ''] ?? 'BAD_INPUT' },
    }
  }
  log.error({ err: cause, requestId, path: outer.path }, 'a request failed')
  return {
    message: `Something went wrong on our side. Quote ${requestId} when you ask for help.`,
    ...place,
    extensions: { code: 'INTERNAL', reference: requestId },
  }
}

function innermost(error: GraphQLError): unknown {
  let cause: unknown = error
  while (cause instanceof GraphQLError && cause.originalError && !(cause instanceof AppError))
    cause = cause.originalError
  return cause
}

const known = new Set(['min', 'max', 'maxLength', 'arrayMaxSize'])

/** The faults that class-validator found, in the caller's words: field, what is wrong, and the limit where there is one. */
function validationWords(error: ArgumentValidationError, say: Say): string {
  const said = error.extensions.validationErrors.flatMap((each) => wordsIn(each, '', say))
  return `${(said.length > 0 ? said : [say({ key: 'input.other', params: { field: 'input' } })]).join('; ')}.`
}

function wordsIn({ property, constraints = {}, children = [] }: ValidationError, path: string, say: Say): string[] {
  const field = path ? `${path}.${property}` : property
  const own = Object.entries(constraints).map(([rule, words]) => {
    const limit = /(-?\d+)(?!.*\d)/.exec(words)?.[1] ?? ''
    return say({ key: known.has(rule) ? `input.${rule}` : 'input.other', params: { field, limit } })
  })
  return [...own, ...children.flatMap((child) => wordsIn(child, field, say))]
}

// "Did you mean …" tells a stranger the names of fields; those with a key have the schema file.
const withoutSuggestion = (message: string): string =>
  message.includes('introspection')
    ? 'Introspection is closed. The contract is at /schema.graphql, for whoever is signed in or has a key.'
    : shortened(message.replace(/ Did you mean .*$/s, ''))

const longestMessage = 400
// The engine repeats the value that it refuses, however long that is; the reason stands at the end.
const shortened = (message: string): string =>
  message.length <= longestMessage ? message : `${message.slice(0, 200)} … ${message.slice(-190)}`
