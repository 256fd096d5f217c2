import type { EntityManager } from '@mikro-orm/postgresql'
import { AdAccount } from '../ad-accounts/index.ts'
import { configOf } from '../creative-config/index.ts'
import { brandIn, brandSaid, brandsAmong } from './brands-in-names.ts'
import { plain } from './plain-words.ts'

/**
 * Names that a new creative may not say, by a written rule: those that the organisation lists, and those of its ad accounts
 * that no source is of, without what divides a name ("· Principal", "| BRL") and without generic words. A name that the
 * product has is not a competitor's; nor is that of an account which a source is of, unless it is listed. Anything else is
 * for the brief's "do not use". `listed` is how many names the organisation lists at all.
 */
export async function competitorBrands(
  em: EntityManager,
  sourceAccountIds: readonly string[],
  productName: string,
): Promise<{ brands: string[]; listed: number }> {
  const { competitorBrands: listed } = await configOf(em)
  const accounts = await em.find(AdAccount, {}, { fields: ['name'], orderBy: { name: 'asc' } })
  const isOwn = ({ id }: { id: string }) => sourceAccountIds.includes(id)
  const own = accounts.filter(isOwn).map(({ name }) => brandIn(name))
  const found = brandsAmong(
    accounts.filter((account) => !isOwn(account)).map(({ name }) => name),
    [...own.filter((name) => name !== null), productName],
  )
  // The list may have changed since the product was accepted: a product that may not be named could never be drawn.
  const forbidden = listed.filter((brand) => !brandSaid(productName, [brand]))
  return { brands: [...forbidden, ...found.filter((name) => !isAmong(name, forbidden))], listed: listed.length }
}

/** The listed competitor whose name is in the product's; null where there is none. */
export async function competitorIn(em: EntityManager, productName: string): Promise<string | null> {
  return brandSaid(productName, (await configOf(em)).competitorBrands)
}

const isAmong = (name: string, brands: readonly string[]): boolean =>
  brands.some((brand) => plain(brand) === plain(name))
