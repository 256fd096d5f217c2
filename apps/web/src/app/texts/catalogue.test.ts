import { expect, it } from 'vitest'
import english from './en/index.ts'
import portuguese from './pt-BR/index.ts'

/** Every path to a sentence; the plural forms of a language count as one. */
function keysOf(catalogue: object, path = ''): string[] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${path}${key}`.replace(/_(zero|one|many|other)$/, '')]
      : keysOf(value, `${path}${key}.`),
  )
}

const placeholdersOf = (catalogue: object): Map<string, string> => {
  const found = new Map<string, string>()
  const walk = (node: object, path: string) => {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value !== 'string') walk(value, `${path}${key}.`)
      else if (!/_(zero|one|many)$/.test(key)) {
        found.set(
          `${path}${key}`,
          [...value.matchAll(/\{\{(\w+)/g)]
            .map(([, name]) => name)
            .sort()
            .join(),
        )
      }
    }
  }
  walk(catalogue, '')
  return found
}

it('says everything in both languages', () => {
  expect([...new Set(keysOf(english))].sort()).toEqual([...new Set(keysOf(portuguese))].sort())
})

it('fills the same places in both languages', () => {
  expect(placeholdersOf(english)).toEqual(placeholdersOf(portuguese))
})

it('gives each counted sentence all the forms that its language asks for', () => {
  for (const [catalogue, forms] of [
    // Nought is "one" by the rules of Portuguese, and nobody writes "0 linha".
    [portuguese, ['zero', 'one', 'many', 'other']],
    [english, ['one', 'other']],
  ] as const) {
    const plural = JSON.stringify(catalogue).matchAll(/"(\w+)_(zero|one|many|other)":/g)
    const byKey = Map.groupBy(plural, ([, key]) => key)
    for (const [key, found] of byKey) {
      expect(
        found.map(([, , form]) => form),
        key,
      ).toEqual(expect.arrayContaining([...forms]))
    }
  }
})
