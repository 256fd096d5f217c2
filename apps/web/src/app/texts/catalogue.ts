import type { Locale } from '../../ui/format.ts'

/** The catalogue of a language, fetched on its own: nobody loads a language they do not read. */
export const catalogues: Record<Locale, () => Promise<{ default: Record<string, object> }>> = {
  'pt-BR': () => import('./pt-BR/index.ts'),
  en: () => import('./en/index.ts'),
}
