/** People reached on several days or by several ads are counted once: less than the sum, never less than the largest. */
interface ReachTally {
  add(adId: string, reached: number): void
  total(): number
}

/** Overlap grows with the number of days of one ad and of ads of one audience. */
export function createReachTally(): ReachTally {
  const byAd = new Map<string, { sum: number; most: number; days: number }>()
  return {
    add(adId, reached) {
      const ad = byAd.get(adId) ?? { sum: 0, most: 0, days: 0 }
      byAd.set(adId, { sum: ad.sum + reached, most: Math.max(ad.most, reached), days: ad.days + 1 })
    },
    total() {
      let sum = 0
      let most = 0
      for (const ad of byAd.values()) {
        const reached = Math.max(ad.most, Math.round(ad.sum * ad.days ** -0.24))
        sum += reached
        most = Math.max(most, reached)
      }
      return Math.max(most, Math.round(sum * Math.max(1, byAd.size) ** -0.22))
    },
  }
}
