interface Words {
  readonly title: string
  readonly message: string
}
type Variants = readonly [Words, ...Words[]]
type Language = 'pt' | 'en'

const throttled: Record<Language, Variants> = {
  pt: [
    {
      title: 'Limite de solicitações de API atingido',
      message: 'Foram feitas muitas chamadas a partir desta conta de anúncios. Aguarde um pouco e tente novamente.',
    },
    { title: 'Muitas solicitações', message: 'Você atingiu o limite de chamadas. Tente novamente mais tarde.' },
  ],
  en: [
    {
      title: 'API request limit reached',
      message: 'There have been too many calls from this ad account. Wait a bit and try again.',
    },
    { title: 'Too many requests', message: 'You have reached the limit of calls. Try again later.' },
  ],
}
const signedOut: Record<Language, Variants> = {
  pt: [
    { title: 'Sessão encerrada', message: 'Entre novamente no Facebook para continuar.' },
    { title: 'Sessão expirada', message: 'Sua sessão expirou. Faça login novamente.' },
  ],
  en: [
    { title: 'Session ended', message: 'Log in to Facebook again to continue.' },
    { title: 'Session expired', message: 'Your session has expired. Log in again.' },
  ],
}
const forbidden: Record<Language, Variants> = {
  pt: [{ title: 'Sem permissão', message: 'Você não tem permissão para fazer isso nesta conta de anúncios.' }],
  en: [{ title: 'No permission', message: 'You do not have permission to do this in this ad account.' }],
}
const unavailable: Record<Language, Variants> = {
  pt: [
    { title: 'Serviço indisponível', message: 'Ocorreu um erro temporário. Tente novamente mais tarde.' },
    { title: 'Algo deu errado', message: 'Não foi possível concluir. Tente de novo em alguns instantes.' },
  ],
  en: [
    { title: 'Service unavailable', message: 'A temporary error has occurred. Try again later.' },
    { title: 'Something went wrong', message: 'This could not be completed. Try again in a moment.' },
  ],
}

function variantsOf(code: number): Record<Language, Variants> | undefined {
  if ([4, 17, 32, 613].includes(code) || (code >= 80000 && code <= 80014)) return throttled
  if (code === 190) return signedOut
  if (code === 10 || code === 294 || (code >= 200 && code < 300)) return forbidden
  return code === 2 ? unavailable : undefined
}

/**
 * Words for a person. Meta addresses people in their own language and rewrites its texts: a client must never match on
 * them, so they change from call to call.
 *
 * @param n number of the call
 */
export function userWords(code: number, locale: string, n: number): Words | undefined {
  const variants = variantsOf(code)?.[locale.toLowerCase().startsWith('pt') ? 'pt' : 'en']
  return variants?.[n % variants.length]
}

const otherMessages: Readonly<Record<number, string>> = {
  2: 'An unexpected error has occurred. Please retry your request later.',
  4: '(#4) Application request limit reached. Please reduce the number of calls.',
  17: '(#17) There have been too many calls from this user. Wait a bit and try again.',
  80000: '(#80000) Ads insights calls for this ad account exceeded the limit. Try again later.',
  80004: '(#80004) Too many calls to this ad-account have been made. Try again later.',
}

/** The text for developers, in one of two wordings where Meta has been seen with both. */
export const messageOf = (code: number, message: string, n: number): string =>
  n % 2 === 0 ? message : (otherMessages[code] ?? message)
