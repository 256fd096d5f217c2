import type { Limiter } from './throttle-error.ts'

/** A block that a fault began: by which limiter, and for how long from the last call on. */
export interface ForcedBlock {
  begin(limiter: Limiter, seconds: number, now: number): void
  /** The limiter that blocks now, if one does. */
  limiter(now: number): Limiter | undefined
  /** A call during the block: it begins anew. */
  extend(now: number): void
  /** Until it ends, or 0. */
  seconds(now: number): number
}

export function createForcedBlock(): ForcedBlock {
  let block: { limiter: Limiter; seconds: number; until: number } | undefined
  const left = (now: number) => (block ? Math.max(0, Math.ceil((block.until - now) / 1000)) : 0)
  return {
    begin(limiter, seconds, now) {
      block = { limiter, seconds, until: now + seconds * 1000 }
    },
    limiter: (now) => (left(now) > 0 ? block?.limiter : undefined),
    extend(now) {
      if (block) block.until = now + block.seconds * 1000
    },
    seconds: left,
  }
}
