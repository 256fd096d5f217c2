import type { FaultKind } from '@mci/meta-sandbox/start'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { places } from '../../src/features/conversions/sending/passing.ts'
import type { Death, DeathPlace } from './sender.ts'

/** Where a sender may die on the way of an event to Meta, in the order of the way. */
export const deathPlaces: readonly DeathPlace[] = [
  ...places.slice(0, places.indexOf('written') + 1),
  ...(['lost', 'received'] as const),
  ...places.slice(places.indexOf('written') + 1),
]

/** Faults after which Meta has the events, and nobody can know. */
const hidden: readonly FaultKind[] = [
  'reset',
  'truncated',
  'halfJson',
  'textIn200',
  'html502',
  'errorIn200',
  'eventsShort',
]
/** Faults after which Meta has none. Of the first two nobody can know that either. */
const certain: readonly FaultKind[] = ['transient', 'unknown99', 'throttleApp', 'tokenExpired', 'permissionScope']

/** What befalls one run; it follows from the place and the seed alone. */
export interface Ordeal {
  /** How many are qualified. */
  readonly leads: number
  /** The one of them that Meta refuses; null for none. */
  readonly refused: number | null
  readonly faults: readonly { readonly kind: FaultKind; readonly afterCalls: number }[]
  /** Where lives end, one after the other. */
  readonly deaths: readonly Death[]
}

export function ordealOf(place: DeathPlace, seed: number): Ordeal {
  const draws = xoroshiro128plus(seed * 7919 + deathPlaces.indexOf(place))
  const below = (most: number) => (draws.next() >>> 0) % most
  const oneOf = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const leads = 2 + below(seed % 10 === 0 ? 23 : 5)
  const isRefused = place === 'halved' || below(4) === 0
  const death = { place, nth: below(5) === 0 ? 2 : 1 }
  // Only where somebody died before there is something to recover; only what is halved passes there.
  const first: Death[] =
    place === 'recovering' ? [{ place: oneOf(['claimed', 'written', 'lost', 'received', 'answered']), nth: 1 }] : []
  const again: Death[] = below(3) === 0 ? [{ place: oneOf(deathPlaces), nth: 1 }] : []
  return {
    leads,
    refused: isRefused ? below(leads) : null,
    faults: Array.from({ length: below(4) }, () => ({
      kind: oneOf(below(3) === 0 ? certain : hidden),
      afterCalls: below(3),
    })),
    deaths: [...first, place === 'recovering' ? { place, nth: 1 } : death, ...again],
  }
}
