import type { EntityManager } from '@mikro-orm/postgresql'
import { AdAccount } from '../ad-accounts/index.ts'
import { plain } from './plain-words.ts'

/** Words that name an account and no brand: where nothing else is left of a name, it forbids nothing. */
const generic = new Set(
  'conta contas principal secundaria ads ad anuncio anuncios account accounts main backup teste testes test loja lojas store shop oficial official marketing trafego vendas sales brasil brazil br us usa eu uk brl usd eur gbp de do da the of'.split(
    ' ',
  ),
)
const shortest = 3

/**
 * Names that a new creative may not say, by a written rule: those of the organisation's ad accounts that no source is of,
 * without what divides a name ("· Principal", "| BRL") and without generic words. A name that the product has, or that one of
 * the sources' own accounts has, is not a competitor's. Anything else is for the brief's "do not use".
 */
export async function competitorBrands(
  em: EntityManager,
  sourceAccountIds: readonly string[],
  productName: string,
): Promise<string[]> {
  const accounts = await em.find(AdAccount, {}, { fields: ['name'], orderBy: { name: 'asc' } })
  const isOwn = ({ id }: { id: string }) => sourceAccountIds.includes(id)
  const own = accounts.filter(isOwn).map(({ name }) => brandIn(name))
  return brandsAmong(
    accounts.filter((account) => !isOwn(account)).map(({ name }) => name),
    [...own.filter((name) => name !== null), productName],
  )
}

/** The brands in the names of other accounts, but for those that `own` says too. */
export function brandsAmong(names: readonly string[], own: readonly string[]): string[] {
  const mine = own.map((name) => ` ${plain(name)} `)
  const brands = names.map(brandIn).filter((brand) => brand !== null)
  return [...new Set(brands)].filter((brand) => !mine.some((name) => name.includes(` ${plain(brand)} `)))
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
