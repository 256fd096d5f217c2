import type { ReconciliationState } from '../../gql/graphql.ts'

type Reading = { difference: { amount: string } }

type Known = {
  state: ReconciliationState
  /** Decimal text; null when unread. */
  difference: string | null
  isKnown: boolean
  hasSettledSince: boolean
  /** Oldest first. */
  readings: readonly Reading[]
}

/** Sentences of the catalogue, in the order in which they are said. */
export type KnownFact =
  | 'unread'
  | 'settling'
  | 'settledUnread'
  | 'reconciled'
  | 'accountHasMore'
  | 'adsHaveMore'
  | 'unchanged'
  | 'changed'
  | 'mended'
  | 'known'
  | 'nothingFilledIn'

/** What can be said of a day by what was read: never a cause that nobody has told us. */
export function knownFacts({ state, difference, isKnown, hasSettledSince, readings }: Known): KnownFact[] {
  if (state === 'UNREAD') return ['unread']
  if (state === 'SETTLING') return [hasSettledSince ? 'settledUnread' : 'settling']
  const differences = readings.map((reading) => Number(reading.difference.amount))
  if (state === 'RECONCILED') return differences.some((each) => each !== 0) ? ['reconciled', 'mended'] : ['reconciled']
  const facts: KnownFact[] = [Number(difference) > 0 ? 'accountHasMore' : 'adsHaveMore']
  if (differences.length > 1) facts.push(new Set(differences).size === 1 ? 'unchanged' : 'changed')
  if (isKnown) facts.push('known')
  return [...facts, 'nothingFilledIn']
}
