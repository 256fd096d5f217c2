import { plain } from './plain-words.ts'

/** Words that name an account and no brand: where nothing else is left of a name, it forbids nothing. */
const generic = new Set(
  'conta contas principal secundaria ads ad anuncio anuncios account accounts main backup teste testes test loja lojas store shop oficial official marketing trafego vendas sales brasil brazil br us usa eu uk brl usd eur gbp de do da the of'.split(
    ' ',
  ),
)
const shortest = 3

/** The brands in the names of other accounts, but for those that `own` says too. */
export function brandsAmong(names: readonly string[], own: readonly string[]): string[] {
  const brands = names.map(brandIn).filter((brand) => brand !== null)
  return [...new Set(brands)].filter((brand) => !own.some((name) => brandSaid(name, [brand])))
}

/** The first of the brands that a text says as whole words, whatever its case, accents and punctuation; null for none. */
export function brandSaid(text: string, brands: readonly string[]): string | null {
  const words = ` ${plain(text)} `
  return brands.find((brand) => words.includes(` ${plain(brand)} `)) ?? null
}

/** What is left of an account's name when its divisions and generic words are taken away; null when nothing is. */
export function brandIn(accountName: string): string | null {
  const [first = ''] = accountName.split(/[·|–—:/()[\]]|\s-\s/u).filter((part) => part.trim())
  const words = first.trim().split(/\s+/)
  const isGeneric = (word: string | undefined) =>
    word !== undefined && (generic.has(plain(word)) || /^\P{L}*$/u.test(word))
  while (isGeneric(words[0])) words.shift()
  while (isGeneric(words.at(-1))) words.pop()
  const brand = words.join(' ')
  return plain(brand).length >= shortest ? brand : null
}
