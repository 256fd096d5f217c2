import type { Tier } from './tier.ts'

const rules: Record<Tier, { max: number; blockSeconds: number }> = {
  development_access: { max: 60, blockSeconds: 300 },
  standard_access: { max: 9_000, blockSeconds: 60 },
}
const decaySeconds = 300

/** Score of one ad account: reads cost 1, writes 3; a full score drains in 300 seconds. */
export interface Score {
  /** Counts a call. @returns false when the account is blocked; a call during a block starts the block anew. */
  count(points: 1 | 3, now: number, tier: Tier): boolean
  percent(now: number, tier: Tier): number
  /** Seconds until the block ends, or 0. */
  resetSeconds(now: number): number
}

export function createScore(): Score {
  let points = 0
  let at = 0
  let blockedUntil = 0
  const drained = (now: number, tier: Tier) =>
    Math.max(0, points - (Math.max(0, now - at) / 1000) * (rules[tier].max / decaySeconds))
  const resetSeconds = (now: number) => Math.max(0, Math.ceil((blockedUntil - now) / 1000))
  return {
    count(cost, now, tier) {
      const { max, blockSeconds } = rules[tier]
      const blocked = now < blockedUntil
      const next = drained(now, tier) + cost
      if (blocked || next > max) {
        blockedUntil = now + blockSeconds * 1000
        return false
      }
      points = next
      at = now
      return true
    },
    percent: (now, tier) => (resetSeconds(now) > 0 ? 100 : round2((drained(now, tier) / rules[tier].max) * 100)),
    resetSeconds,
  }
}

const round2 = (value: number) => Math.round(value * 100) / 100
