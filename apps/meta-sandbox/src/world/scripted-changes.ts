import type { Change } from './change.ts'
import type { Account } from './objects.ts'

const day = 86_400_000

/**
 * A life of its own for every account: some ads are renamed, rest for three weeks or are archived, and the second
 * campaign gets another name. All of it on days that follow from when the object was made, so that a test knows them.
 */
export function scriptedChanges(accounts: readonly Account[]): Map<string, Change[]> {
  const changes = new Map<string, Change[]>()
  for (const { ads, campaigns, adSets } of accounts) {
    for (const [n, campaign] of campaigns.entries())
      if (n === 1) changes.set(campaign.id, [{ at: campaign.createdAt + 500 * day, name: `${campaign.name} | v2` }])
    for (const [n, adSet] of adSets.entries())
      if (n === 2) changes.set(adSet.id, [{ at: adSet.createdAt + 520 * day, status: 'PAUSED' }])
    for (const [n, ad] of ads.entries()) {
      const at = ad.createdAt + (90 + ((n * 37) % 400)) * day
      if (n % 9 === 2) changes.set(ad.id, [{ at, name: `${ad.name} (novo)` }])
      if (n % 9 === 4) changes.set(ad.id, restFrom(at))
      if (n % 9 === 7) changes.set(ad.id, [{ at, status: 'ARCHIVED' }])
    }
  }
  return changes
}

const restFrom = (at: number): Change[] => [
  { at, status: 'PAUSED' },
  { at: at + 21 * day, status: 'ACTIVE' },
]
