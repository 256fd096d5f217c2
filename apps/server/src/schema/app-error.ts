import { GraphQLError } from 'graphql'

/** The closed set of codes that a caller can meet in `extensions.code`. */
export type RefusalCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_INPUT'
  | 'TOO_MUCH'
  | 'TOO_MANY_REQUESTS'
  | 'UNAVAILABLE'

/** A refusal with a code: what a caller did that cannot be answered, in words that say what to do. */
export class AppError extends GraphQLError {
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message, { extensions: { code } })
    this.name = 'AppError'
  }
}

export const refuse = (code: RefusalCode, message: string): AppError => new AppError(code, message)
