import { createHash } from 'node:crypto'
import type { ErrorShape } from './graph-error.ts'

/** The JSON body of a refusal. Keys that say nothing are absent, as in Meta's own answers. */
export function errorEnvelope(shape: ErrorShape, trace: string, locale = 'en_US'): { error: Record<string, unknown> } {
  const words = shape.title ? undefined : userWords(shape.code, locale)
  const title = shape.title ?? words?.title
  const message = shape.userMessage ?? words?.message
  return {
    error: {
      message: shape.message,
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

const throttled = {
  pt: {
    title: 'Limite de solicitações de API atingido',
    message: 'Foram feitas muitas chamadas a partir desta conta de anúncios. Aguarde um pouco e tente novamente.',
  },
  en: {
    title: 'API request limit reached',
    message: 'There have been too many calls from this ad account. Wait a bit and try again.',
  },
}
const signedOut = {
  pt: { title: 'Sessão encerrada', message: 'Entre novamente no Facebook para continuar.' },
  en: { title: 'Session ended', message: 'Log in to Facebook again to continue.' },
}

/** Meta addresses people in their own language; clients must never match on these words. */
function userWords(code: number, locale: string): { title: string; message: string } | undefined {
  const language = locale.toLowerCase().startsWith('pt') ? 'pt' : 'en'
  if ([4, 17, 32, 613].includes(code) || (code >= 80000 && code <= 80014)) return throttled[language]
  if (code === 190) return signedOut[language]
  return undefined
}
