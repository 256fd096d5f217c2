/** Everything that is counted for an ad and a day. Money is whole cents of the account's currency. */
const countKeys = [
  'impressions',
  'reach',
  'clicks',
  'uniqueClicks',
  'linkClicks',
  'outboundClicks',
  'landingViews',
  'spendCents',
  'reactions',
  'comments',
  'shares',
  'saves',
  'pageLikes',
  'videoPlays',
  'videoViews2s',
  'videoViews3s',
  'thruplays',
  'video30s',
  'p25',
  'p50',
  'p75',
  'p95',
  'p100',
  'watchSeconds',
  'pixelLeads',
  'formLeads',
  'webPurchases',
  'appPurchases',
  'storePurchases',
  'webValueCents',
  'appValueCents',
  'storeValueCents',
  'installs',
  'contentViews',
  'addToCarts',
  'checkouts',
  'chats',
] as const

export type CountKey = (typeof countKeys)[number]
export type Counts = Record<CountKey, number>

const zero = Object.fromEntries(countKeys.map((key) => [key, 0])) as Counts

export const noCounts = (): Counts => ({ ...zero })

/** Adds the second to the first, in place. */
export function addCounts(total: Counts, more: Counts): void {
  for (const key of countKeys) total[key] += more[key]
}

/** A new set of counts in which each count went through `change`. */
export function mapCounts(counts: Counts, change: (value: number, key: CountKey) => number): Counts {
  const mapped = { ...counts }
  for (const key of countKeys) mapped[key] = change(counts[key], key)
  return mapped
}
