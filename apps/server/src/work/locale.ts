/** The languages that the screens and every refusal speak. */
export type Locale = 'pt-BR' | 'en'

export const locales: readonly Locale[] = ['pt-BR', 'en']

/** The first language of an `Accept-Language` header that we speak; English for tools that name none. */
export function localeOf(header: string | undefined): Locale {
  for (const part of (header ?? '').split(',')) {
    const tag = part.split(';')[0]?.trim().toLowerCase() ?? ''
    if (tag.startsWith('pt')) return 'pt-BR'
    if (tag.startsWith('en')) return 'en'
  }
  return 'en'
}
