import type { Tier } from './tier.ts'

/** Business use cases that a call about an ad account is counted under. */
export type UseCase = 'ads_insights' | 'ads_management'

const windowMs = 3_600_000

/** Calls allowed in a rolling hour, by Meta's formulas. */
export function allowance(useCase: UseCase, tier: Tier, activeAds: number, userErrors: number): number {
  const full = tier === 'standard_access'
  if (useCase === 'ads_management') return (full ? 100_000 : 300) + 40 * activeAds
  return (full ? 190_000 : 600) + 400 * activeAds - 0.001 * userErrors
}

/** Calls of one account and use case within the last hour. */
export interface Usage {
  count(now: number): number
  calls(now: number): number
  /** Minutes until enough calls have left the window for one more. */
  minutesToRegain(now: number, allowed: number): number
}

export function createUsage(): Usage {
  // Minute buckets: an exact list of 190 000 instants would cost more than it tells.
  const buckets: { minute: number; calls: number }[] = []
  const drop = (now: number) => {
    while (buckets[0] && (buckets[0].minute + 1) * 60_000 <= now - windowMs) buckets.shift()
  }
  const calls = (now: number) => {
    drop(now)
    return buckets.reduce((sum, bucket) => sum + bucket.calls, 0)
  }
  return {
    count(now) {
      const minute = Math.floor(now / 60_000)
      const last = buckets.at(-1)
      if (last?.minute === minute) last.calls++
      else buckets.push({ minute, calls: 1 })
      return calls(now)
    },
    calls,
    minutesToRegain(now, allowed) {
      let left = calls(now)
      for (const bucket of buckets) {
        if (left < allowed) break
        left -= bucket.calls
        if (left < allowed) return Math.ceil(((bucket.minute + 1) * 60_000 + windowMs - now) / 60_000)
      }
      return 0
    },
  }
}
