import { createHash } from 'node:crypto'

/** Repeatable chance: the same words give the same throws on every machine. */
export interface Dice {
  /** A number from 0 up to but not 1. */
  next(): number
  pick<T>(from: readonly T[]): T
  /** All of them in a thrown order; heavier ones tend to come first. */
  order<T>(from: readonly T[], weight?: (item: T) => number): T[]
}

export function diceOf(...words: (string | number)[]): Dice {
  let state = createHash('sha256').update(words.join('\u0000')).digest().readUInt32LE(0)
  // Mulberry32: 32 bits of state are plenty for choosing among a few hundred layouts and sentences.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    pick(from) {
      if (from.length === 0) throw new RangeError('There is nothing to pick from.')
      return from[Math.floor(next() * from.length)] as (typeof from)[number]
    },
    // Exponential keys: sorting by -ln(u)/w draws without replacement in proportion to the weights.
    order(from, weight = () => 1) {
      return from
        .map((item) => ({ item, key: -Math.log(1 - next()) / Math.max(weight(item), 1e-6) }))
        .sort((a, b) => a.key - b.key)
        .map((entry) => entry.item)
    },
  }
}
