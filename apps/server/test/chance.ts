import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** What looks like chance and is the same for the same seed. */
export interface Chance {
  /** A whole number, both ends included. */
  between(least: number, most: number): number
  /** The same things in another order. */
  shuffled<T>(things: readonly T[]): T[]
}

export function chanceOf(seed: number): Chance {
  const generator = xoroshiro128plus(seed)
  const between = (least: number, most: number): number => uniformInt(generator, least, most)
  return {
    between,
    shuffled(things) {
      const all = [...things]
      for (let last = all.length - 1; last > 0; last -= 1) {
        const other = between(0, last)
        ;[all[last], all[other]] = [all[other] as (typeof all)[number], all[last] as (typeof all)[number]]
      }
      return all
    },
  }
}
