import i18next from 'i18next'
import { type Locale, locales } from './locale.ts'

/** The sentences of one feature in every language, by key. `{{name}}` is filled in; `_one`/`_other` choose by `count`. */
export type Texts = Record<Locale, Record<string, string>>

/** A sentence to be said later, in the language of whoever reads it: rows keep this, never the words. */
export interface Saying {
  readonly key: string
  readonly params?: Record<string, string | number>
}

export type Say = (saying: Saying) => string

const speaker = i18next.createInstance()
// `initAsync: false` makes it ready at once; escaping is the screen's business, texts here are not HTML.
void speaker.init({
  initAsync: false,
  lng: 'en',
  fallbackLng: 'en',
  supportedLngs: [...locales],
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: {},
})

// A day is written as its reader writes days; it has no zone, so none may move it.
speaker.services.formatter?.add('day', (day: string, locale) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)),
)

// The month that a day is in.
speaker.services.formatter?.add('month', (day: string, locale) =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  ),
)

/** Makes a feature's sentences known. Called once, when the features are put together. */
export function learn(texts: Texts): void {
  for (const locale of locales) speaker.addResourceBundle(locale, 'translation', texts[locale], true, true)
}

export function sayIn(locale: Locale): Say {
  return ({ key, params }) => speaker.t(key, { lng: locale, ...params })
}
