import type { EntityManager } from '@mikro-orm/postgresql'
import type { Day } from '../../values/day.ts'
import { Ad, type AdAccount } from '../ad-accounts/index.ts'
import { addSums, type FactSums, type Question, sumFacts } from '../insights/index.ts'
import { type CreativeFormat, keyOfAd } from './creative.entity.ts'

/** A creative as the facts of a window show it. */
export interface SeenCreative {
  readonly key: string
  /** Of the ad that delivered last: Meta still knows that one if any. */
  readonly metaCreativeId: string | null
  readonly name: string
  /** As far as its key and its film views tell; Meta's own word comes with the details. */
  readonly format: CreativeFormat
  /** One line per day with delivery, in order. */
  readonly days: readonly (FactSums & { readonly day: Day })[]
  readonly first: Day
  readonly last: Day
  readonly sums: FactSums
}

type AdDay = FactSums & { readonly day: Day; readonly metaAdId: string }
type KnownAd = Pick<Ad, 'metaAdId' | 'name' | 'creativeKey' | 'metaCreativeId'>

/** Everything that delivered in the window: all ads of the account that show the same thing are one creative. */
export async function seenCreatives(
  em: EntityManager,
  account: AdAccount,
  { window, objective }: Pick<Question, 'window' | 'objective'>,
): Promise<SeenCreative[]> {
  const lines = (await sumFacts(em, { adAccountId: account.id, window, objective }, 'adAndDay')) as AdDay[]
  const ads = await adsOf(em, account.id, [...new Set(lines.map(({ metaAdId }) => metaAdId))])
  const byKey = groupBy(lines, ({ metaAdId }) => keyOfAd(ads.get(metaAdId) ?? { creativeKey: null, metaAdId }))
  return [...byKey].map(([key, own]) => seen(key, own, ads))
}

async function adsOf(em: EntityManager, adAccountId: string, ids: string[]): Promise<Map<string, KnownAd>> {
  const ads = await em.find(
    Ad,
    { adAccount: { id: adAccountId }, metaAdId: { $in: ids } },
    { fields: ['metaAdId', 'name', 'creativeKey', 'metaCreativeId'], disableIdentityMap: true },
  )
  return new Map(ads.map((ad) => [ad.metaAdId, ad as KnownAd]))
}

function seen(key: string, lines: readonly AdDay[], ads: ReadonlyMap<string, KnownAd>): SeenCreative {
  const days = [...groupBy(lines, ({ day }) => day)]
    .map(([day, parts]) => ({ ...added(parts), day }))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
  const newest = lines.reduce((a, b) => (b.day > a.day || (b.day === a.day && b.metaAdId > a.metaAdId) ? b : a))
  const ad = ads.get(newest.metaAdId)
  const sums = added(days)
  return {
    key,
    metaCreativeId: ad?.metaCreativeId ?? null,
    name: ad?.name ?? newest.metaAdId,
    format:
      key.startsWith('video:') || sums.videoPlays3s !== null ? 'VIDEO' : key.startsWith('image:') ? 'IMAGE' : 'UNKNOWN',
    days,
    first: days[0]?.day ?? newest.day,
    last: newest.day,
    sums,
  }
}

/** One line is its own sum: most creatives are one ad, and exact addition of many is what takes long here. */
const added = (lines: readonly FactSums[]): FactSums =>
  lines.length === 1 ? { ...(lines[0] as FactSums), metaAdId: null } : { ...addSums(lines), metaAdId: null }

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
