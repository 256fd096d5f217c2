import type { Counts } from '../facts/counts.ts'
import { costText, ratioText } from './decimal-text.ts'
import type { InsightsField } from './insights-fields.ts'

/** A list of one entry; absent for rows without any video, and for steps nobody reached. */
const step =
  (read: (counts: Counts) => number): InsightsField =>
  ({ counts }) =>
    read(counts) > 0 ? [{ action_type: 'video_view', value: String(read(counts)) }] : undefined

const ofVideo =
  (read: (counts: Counts) => string | undefined): InsightsField =>
  ({ counts }) => {
    const value = counts.videoPlays > 0 ? read(counts) : undefined
    return value === undefined ? undefined : [{ action_type: 'video_view', value }]
  }

export const videoFields: Readonly<Record<string, InsightsField>> = {
  video_play_actions: step((c) => c.videoPlays),
  video_continuous_2_sec_watched_actions: step((c) => c.videoViews2s),
  video_6_sec_watched_actions: step((c) => Math.round((c.videoViews3s + c.p25) / 2)),
  video_15_sec_watched_actions: step((c) => c.thruplays),
  video_30_sec_watched_actions: step((c) => c.video30s),
  video_thruplay_watched_actions: step((c) => c.thruplays),
  video_p25_watched_actions: step((c) => c.p25),
  video_p50_watched_actions: step((c) => c.p50),
  video_p75_watched_actions: step((c) => c.p75),
  video_p95_watched_actions: step((c) => c.p95),
  video_p100_watched_actions: step((c) => c.p100),
  video_time_watched_actions: step((c) => c.watchSeconds),
  video_avg_time_watched_actions: ofVideo((c) => String(Math.round(c.watchSeconds / c.videoPlays))),
  cost_per_thruplay: ofVideo((c) => costText(c.spendCents, c.thruplays)),
  cost_per_2_sec_continuous_video_view: ofVideo((c) => ratioText(c.spendCents, c.videoViews2s * 100)),
}
