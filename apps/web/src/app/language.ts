import i18next, { type BackendModule } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Locale } from '../ui/format.ts'
import { catalogues } from './texts/catalogue.ts'

const REMEMBERED = 'language'

function wantedLanguage(): Locale {
  const remembered = localStorage.getItem(REMEMBERED)
  if (remembered === 'pt-BR' || remembered === 'en') return remembered
  // Portuguese unless the browser asks for English before it.
  const first = navigator.languages.find((tag) => /^(pt|en)/i.test(tag))
  return first?.toLowerCase().startsWith('en') ? 'en' : 'pt-BR'
}

const lazyCatalogues: BackendModule = {
  type: 'backend',
  init() {},
  read: (language, namespace, done) => {
    catalogues[language === 'en' ? 'en' : 'pt-BR']()
      .then((catalogue) => done(null, catalogue.default[namespace] ?? {}))
      .catch((error) => done(error, false))
  },
}

/** Loads the catalogue of the person's language and keeps the page's `lang` and the choice in step with it. */
export async function startLanguage(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language
  })
  const { default: first } = await catalogues[wantedLanguage()]()
  await i18next
    .use(lazyCatalogues)
    .use(initReactI18next)
    .init({
      lng: wantedLanguage(),
      supportedLngs: ['pt-BR', 'en'],
      load: 'currentOnly',
      fallbackLng: false,
      ns: Object.keys(first),
      interpolation: { escapeValue: false }, // React escapes
      react: { useSuspense: false },
    })
  i18next.on('languageChanged', (language) => localStorage.setItem(REMEMBERED, language))
}

/** What the server is asked to write its messages in. */
export const currentLanguage = () => i18next.language
