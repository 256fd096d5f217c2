import i18next from 'i18next'
import { type Locale, locales } from './locale.ts'

/**
 * The sentences of one feature in every language, by key. `{{name}}` is filled in; `_one`/`_other` choose by `count`, and a sentence
 * of two counts nests the words of the other: `$t(key, {"count": {{other}} })`.
 */
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

// From a day to a day, `2026-10-30/2026-11-26`; the day alone where both are one.
speaker.services.formatter?.add('days', (days: string, locale) => {
  const [from = '', to = from] = days.split('/')
  return new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' }).formatRange(
    new Date(`${from}T00:00:00Z`),
    new Date(`${to}T00:00:00Z`),
  )
})

// The month that a day is in.
speaker.services.formatter?.add('month', (day: string, locale) =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  ),
)

/** Makes a feature's sentences known. Called once, when the features are put together. */
export function learn(texts: Texts): void {
  for (const locale of locales) speaker.addResourceBundle(locale, 'translation', withPlurals(texts[locale]), true, true)
}

/**
 * Nought and whole millions take the plural, as people write: the rules of Portuguese call 0 "one", so that it would be "0 linha",
 * and have a form of their own for millions, without which the sentence would be said in English.
 */
function withPlurals(sentences: Record<string, string>): Record<string, string> {
  const plurals = Object.entries(sentences).flatMap(([key, words]) => {
    const [whole, name] = /^(.+)_other$/.exec(key) ?? []
    return whole ? [[`${name}_zero`, words] as const, [`${name}_many`, words] as const] : []
  })
  return { ...Object.fromEntries(plurals), ...sentences }
}

export function sayIn(locale: Locale): Say {
  return ({ key, params }) => speaker.t(key, { lng: locale, ...params })
}
