import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

type Key = readonly (string | number)[]

/** One 32-bit number out of any list of words and numbers: FNV-1a with a final mix, the same on every machine. */
export const hash32 = (...parts: Key): number => hashFrom(0x811c9dc5, ...parts)

/** What many keys begin with, hashed once: `hashFrom(hashPrefix(a, b), c)` is `hash32(a, b, c)`. */
export const hashPrefix = (...parts: Key): number => absorb(0x811c9dc5, parts)

export function hashFrom(prefix: number, ...parts: Key): number {
  let hash = absorb(prefix, parts)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function absorb(prefix: number, parts: Key): number {
  let hash = prefix
  for (const part of parts) {
    const text = `${part}`
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    // The bar between two parts.
    hash = Math.imul(hash ^ 124, 0x01000193)
  }
  return hash
}

/** A repeatable stream of chance. Two streams of the same key give the same numbers, whatever was drawn elsewhere. */
export interface Chance {
  /** In [0, 1). */
  unit(): number
  between(low: number, high: number): number
  /** Whole number in [low, high], both included. */
  whole(low: number, high: number): number
  pick<T>(list: readonly T[]): T
  /** Multiplicative noise around 1: exp of a bell curve of that spread. */
  noise(spread: number): number
  /** How many of something rare happened, when `mean` are expected. */
  count(mean: number): number
}

/** The stream that belongs to a key, e.g. `chance(seed, campaign.id, 'ad', n)`. */
export const chance = (...key: Key): Chance => streamOf(hash32(...key))

/** The stream of a number that was hashed before. */
export function streamOf(hash: number): Chance {
  const generator = xoroshiro128plus(hash)
  const unit = () => uniformFloat64(generator)
  const bell = () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit())
  return {
    unit,
    between: (low, high) => low + (high - low) * unit(),
    whole: (low, high) => low + Math.floor((high - low + 1) * unit()),
    pick: (list) => list[Math.floor(unit() * list.length)] as (typeof list)[number],
    noise: (spread) => Math.exp(spread * bell()),
    count: (mean) => (mean > 30 ? Math.max(0, Math.round(mean + Math.sqrt(mean) * bell())) : smallCount(mean, unit)),
  }
}

/** Knuth's Poisson draw: exact, and quick for the small means that conversions of one ad and day have. */
function smallCount(mean: number, unit: () => number): number {
  if (mean <= 0) return 0
  const limit = Math.exp(-mean)
  let product = unit()
  let drawn = 0
  while (product > limit) {
    product *= unit()
    drawn++
  }
  return drawn
}
