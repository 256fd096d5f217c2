import type { Brand } from '../brands/brand.ts'
import { type AccountPlan, accountPlans } from './account-plan.ts'
import { buildAccount } from './build-account.ts'
import { type BusinessSide, buildWabas, indexBusinessSide } from './build-wabas.ts'
import { bulkPlan } from './bulk-account.ts'
import type { Account, Ad, AdSet, AdVideo, Business, Campaign, Creative, Dataset, Waba } from './objects.ts'
import { buildProfiles, type Profile } from './profile.ts'

/** Anything of an ad account with an id of its own, with the word by which its kind is known. */
export type Found =
  | { readonly kind: 'account'; readonly thing: Account }
  | { readonly kind: 'campaign'; readonly thing: Campaign }
  | { readonly kind: 'adset'; readonly thing: AdSet }
  | { readonly kind: 'ad'; readonly thing: Ad }
  | { readonly kind: 'creative'; readonly thing: Creative }
  | { readonly kind: 'video'; readonly thing: AdVideo }
  | { readonly kind: 'dataset'; readonly thing: Dataset }

/** Everything that is simulated; never changes after it was built. What exists at an instant is asked of the clock. */
export interface World {
  readonly seed: number
  readonly brands: readonly Brand[]
  readonly accounts: readonly Account[]
  readonly profiles: readonly Profile[]
  readonly businesses: readonly Business[]
  readonly wabas: readonly Waba[]
  find(id: string): Found | undefined
  /** A business, a WhatsApp account, its number or its dataset. */
  findBusinessSide(id: string): BusinessSide | undefined
}

interface WorldOptions {
  readonly seed: number
  readonly brands: readonly Brand[]
  /** Ads of one extra account for benchmarks; 0 leaves it out. */
  readonly bulkAds: number
}

export function buildWorld({ seed, brands, bulkAds }: WorldOptions): World {
  const plans = bulkAds > 0 ? [...accountPlans, bulkPlan(bulkAds)] : accountPlans
  const advertised = assignBrands(plans, brands)
  const accounts = plans.map((plan, at) => buildAccount(seed, plan, advertised[at] as Brand))
  const index = indexOf(accounts)
  const wabas = buildWabas(seed, brands, accounts)
  const businessSide = indexBusinessSide(seed, wabas)
  return {
    seed,
    brands,
    accounts,
    profiles: buildProfiles(seed, accounts),
    businesses: [...businessSide.values()].flatMap((found) => (found.kind === 'business' ? [found.thing] : [])),
    wabas,
    find: (id) => index.get(id),
    findBusinessSide: (id) => businessSide.get(id),
  }
}

/** Named plans get their brand; the others the brands of their language in turn, or of any language when there is none. */
function assignBrands(plans: readonly AccountPlan[], brands: readonly Brand[]): Brand[] {
  const named = new Set(plans.flatMap((plan) => plan.brand.key ?? []))
  const turns = { pt: 0, en: 0 }
  return plans.map(({ brand: { key, language } }) => {
    const exact = brands.find((brand) => brand.key === key)
    if (exact) return exact
    const free = brands.filter((brand) => brand.language === language && !named.has(brand.key))
    const pool = free.length > 0 ? free : brands
    return pool[turns[language]++ % pool.length] as Brand
  })
}

function indexOf(accounts: readonly Account[]): Map<string, Found> {
  const index = new Map<string, Found>()
  for (const account of accounts) {
    index.set(account.id, { kind: 'account', thing: account })
    for (const thing of account.campaigns) index.set(thing.id, { kind: 'campaign', thing })
    for (const thing of account.adSets) index.set(thing.id, { kind: 'adset', thing })
    for (const thing of account.ads) index.set(thing.id, { kind: 'ad', thing })
    for (const thing of account.creatives) index.set(thing.id, { kind: 'creative', thing })
    for (const thing of account.videos) index.set(thing.id, { kind: 'video', thing })
    for (const thing of account.datasets) index.set(thing.id, { kind: 'dataset', thing })
  }
  return index
}
