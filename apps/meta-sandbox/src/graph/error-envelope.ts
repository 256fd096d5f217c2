import { createHash } from 'node:crypto'
import type { ErrorShape } from './graph-error.ts'
import { messageOf, userWords } from './user-words.ts'

/** Who is told of a refusal, and the number of the call: both choose the words. */
export interface Audience {
  readonly locale: string
  readonly call: number
}

/** The JSON body of a refusal. Keys that say nothing are absent, as in Meta's own answers. */
export function errorEnvelope(
  shape: ErrorShape,
  trace: string,
  { locale, call }: Audience = { locale: 'en_US', call: 0 },
): { error: Record<string, unknown> } {
  const words = shape.title || !shape.type ? undefined : userWords(shape.code, locale, call)
  const title = shape.title ?? words?.title
  const message = shape.userMessage ?? words?.message
  return {
    error: {
      message: messageOf(shape.code, shape.message, call),
      ...(shape.type && { type: shape.type }),
      code: shape.code,
      ...(shape.subcode !== undefined && { error_subcode: shape.subcode }),
      ...(shape.transient !== undefined && { is_transient: shape.transient }),
      ...(title && { error_user_title: title }),
      ...(message && { error_user_msg: message }),
      ...(shape.data !== undefined && { error_data: shape.data }),
      ...(shape.type && { fbtrace_id: trace }),
    },
  }
}

/** The same call with the same outcome has the same trace, so that answers are repeatable. */
export const traceId = (...of: readonly (string | number)[]): string =>
  `A${createHash('sha256').update(of.join('|')).digest('base64url').slice(0, 22)}`
