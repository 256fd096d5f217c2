import type { EntityManager } from '@mikro-orm/postgresql'
import { AdAccount } from '../ad-accounts/index.ts'
import { brandIn, brandsAmong } from './brands-in-names.ts'

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
