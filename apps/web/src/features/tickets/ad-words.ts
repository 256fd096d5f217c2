import type { EnrichmentStatus, Evidence } from '../../gql/graphql.ts'

/** What can be said of the ad that somebody came from: its name, its own words, its number alone, a click without an ad, or nothing. */
export type AdWords =
  | { kind: 'named' | 'quoted'; name: string }
  | { kind: 'pending' | 'numbered'; id: string }
  | { kind: 'click' | 'none' }

type Given = {
  evidence?: Evidence | null
  tracking: { metaAdId?: string | null; metaAdName?: string | null; enrichmentStatus: EnrichmentStatus }
  lastTouch?: { headline?: string | null; ad?: { name?: string | null } | null } | null
}

export function adWords({ evidence, tracking, lastTouch }: Given): AdWords {
  const id = tracking.metaAdId
  const name = tracking.metaAdName ?? lastTouch?.ad?.name
  if (name) return { kind: 'named', name }
  const words = lastTouch?.headline?.trim()
  if (id && words) return { kind: 'quoted', name: words }
  if (id) return { kind: tracking.enrichmentStatus === 'PENDING' ? 'pending' : 'numbered', id }
  return { kind: evidence === 'CTWA_ONLY' ? 'click' : 'none' }
}
