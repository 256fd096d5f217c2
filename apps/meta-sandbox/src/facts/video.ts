import type { Chance } from '../world/chance.ts'
import type { Counts } from './counts.ts'

/** Each step of watching is a share of the step before, so the steps can only fall. */
export function addVideo(counts: Counts, seconds: number, appeal: number, luck: Chance): void {
  const keep = (from: number, low: number, high: number) => Math.floor(from * Math.min(0.97, luck.between(low, high)))
  const pull = appeal ** 0.5
  counts.videoPlays = keep(counts.impressions, 0.86, 0.95)
  counts.videoViews2s = keep(counts.videoPlays, 0.34 * pull, 0.5 * pull)
  counts.videoViews3s = keep(counts.videoViews2s, 0.68, 0.82)
  counts.p25 = keep(counts.videoViews3s, 0.6 * pull, 0.78 * pull)
  counts.p50 = keep(counts.p25, 0.55, 0.72)
  counts.p75 = keep(counts.p50, 0.62, 0.78)
  counts.p95 = keep(counts.p75, 0.6, 0.8)
  counts.p100 = keep(counts.p95, 0.8, 0.95)
  // A thruplay is the whole video or 15 seconds of it, whichever comes first.
  counts.thruplays = seconds <= 15 ? counts.p100 : Math.max(counts.p100, keep(counts.p50, 0.5, 0.8))
  counts.video30s = seconds <= 30 ? counts.p100 : counts.p75
  counts.watchSeconds = Math.round(
    counts.videoPlays * 1.1 + counts.videoViews3s * 2.2 + (counts.p50 * seconds) / 4 + (counts.p100 * seconds) / 3,
  )
}
