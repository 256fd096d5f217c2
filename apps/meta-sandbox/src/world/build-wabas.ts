import type { Brand } from '../brands/brand.ts'
import { businesses, isAgency } from './business.ts'
import { hash32 } from './chance.ts'
import { numericId } from './identifiers.ts'
import type { Account, Business, Waba } from './objects.ts'

/** Anything on the side of businesses and their conversations that has an id of its own. */
export type BusinessSide =
  | { readonly kind: 'business'; readonly thing: Business }
  | { readonly kind: 'waba' | 'phone' | 'chatDataset'; readonly thing: Waba }

/** One WhatsApp Business account with one number for every advertiser that sells by conversation. */
export function buildWabas(seed: number, brands: readonly Brand[], accounts: readonly Account[]): Waba[] {
  return brands.flatMap((brand) => {
    const own = accounts.filter(({ creatives }) => creatives[0]?.brand === brand)
    return brand.chat && own.length > 0 ? [buildWaba(seed, brand, own)] : []
  })
}

const buildWaba = (seed: number, brand: Brand, accounts: readonly Account[]): Waba => ({
  id: numericId('44', 15, seed, 'waba', brand.key),
  name: brand.name,
  brand,
  ...ownedBy(seed, brand, accounts),
  accounts,
  createdAt: Date.parse('2025-09-01T12:00:00Z'),
  phoneId: numericId('55', 15, seed, 'phone', brand.key),
  digits: `5511300${String(hash32(seed, 'number', brand.key) % 100_000).padStart(5, '0')}`,
  datasetId: numericId('71', 15, seed, 'chat dataset', brand.key),
})

/** An agency works with its customers' conversations, and owns none of them. */
function ownedBy(seed: number, brand: Brand, accounts: readonly Account[]): Pick<Waba, 'business' | 'sharedWith'> {
  const runs = accounts.find(({ business }) => business)?.business
  if (runs && !isAgency(seed, runs)) return { business: runs, sharedWith: null }
  return { business: ownBusiness(seed, brand), sharedWith: runs ?? null }
}

/** An advertiser whose ad account belongs to a person or an agency has a portfolio for its conversations all the same. */
const ownBusiness = (seed: number, { key, name }: Brand): Business => ({
  id: numericId('22', 15, seed, 'business', key),
  name,
})

/** What can be asked for by its id, portfolios without conversations included. */
export function indexBusinessSide(seed: number, wabas: readonly Waba[]): Map<string, BusinessSide> {
  const index = new Map<string, BusinessSide>()
  for (const thing of [...Object.values(businesses(seed)), ...wabas.map(({ business }) => business)])
    index.set(thing.id, { kind: 'business', thing })
  for (const thing of wabas) {
    index.set(thing.id, { kind: 'waba', thing })
    index.set(thing.phoneId, { kind: 'phone', thing })
    index.set(thing.datasetId, { kind: 'chatDataset', thing })
  }
  return index
}
