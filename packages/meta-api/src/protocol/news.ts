import type { LaneChange } from './lane-book.ts'
import { busyPercent } from './lane-state.ts'

const step = 5
const staleAfter = 15_000

export interface News {
  /** Whether a percentage is worth telling: it moved by some points, crossed the line, or is near and was told a while ago. */
  isNews(key: string, percent: number, at: number): boolean
  /** These have been told. */
  told(changes: readonly LaneChange[], at: number): void
}

/** What this process has told the book of each lane. Most answers bring no news, and then nothing is written. */
export function createNews(): News {
  const last = new Map<string, { percent: number; at: number }>()
  return {
    isNews(key, percent, at) {
      const known = last.get(key)
      if (known === undefined || Math.abs(percent - known.percent) >= step) return true
      const isBusy = percent >= busyPercent
      return isBusy !== known.percent >= busyPercent || (isBusy && at - known.at >= staleAfter)
    },
    told(changes, at) {
      for (const { key, reading } of changes) if (reading) last.set(key, { percent: reading.percent, at })
    },
  }
}
