import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { ArgumentValidationError } from 'type-graphql'
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

/**
 * The one error policy of both engines. A refusal keeps its code and words; a wrong document or input is `BAD_INPUT`; all else
 * is a bug: the caller gets a reference, the log gets everything.
 */
export function reportError(error: unknown, log: Logger, requestId: string): GraphQLFormattedError {
  const outer = error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error })
  const cause = innermost(outer)
  const place = {
    ...(outer.locations ? { locations: outer.locations } : {}),
    ...(outer.path ? { path: outer.path } : {}),
  }
  if (cause instanceof AppError) return { message: cause.message, ...place, extensions: { code: cause.code } }
  if (cause instanceof ArgumentValidationError) {
    return { message: validationWords(cause), ...place, extensions: { code: 'BAD_INPUT' } }
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

function validationWords(error: ArgumentValidationError): string {
  const said = error.extensions.validationErrors.flatMap(function words(each): string[] {
    return [...Object.values(each.constraints ?? {}), ...(each.children ?? []).flatMap(words)]
  })
  return said.length > 0 ? said.join('; ') : 'The arguments are not acceptable.'
}

// "Did you mean …" tells a stranger the names of fields; those with a key have the schema file.
const withoutSuggestion = (message: string): string => shortened(message.replace(/ Did you mean .*$/s, ''))

const longestMessage = 400
// The engine repeats the value that it refuses, however long that is; the reason stands at the end.
const shortened = (message: string): string =>
  message.length <= longestMessage ? message : `${message.slice(0, 200)} … ${message.slice(-190)}`
