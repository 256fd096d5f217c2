import type portuguese from './pt-BR/index.ts'

/** Makes every key of `t` a checked one: a sentence that is not in the catalogue does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    resources: typeof portuguese
  }
}
