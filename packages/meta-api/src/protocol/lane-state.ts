import type { Admission, LaneChange, LaneReading } from './lane-book.ts'

/** One lane as a book keeps it; a row of a table holds the same six. Moments are milliseconds of the epoch. */
export interface LaneState {
  closedUntil: number
  /** Throttles in a row, for the growing wait. */
  strikes: number
  /** The last percentage told. */
  percent: number
  everyMs: number
  pacedUntil: number
  /** The next moment that no call has taken, where the lane is paced. */
  nextAt: number
}

export const openLane: Readonly<LaneState> = {
  closedUntil: 0,
  strikes: 0,
  percent: 0,
  everyMs: 0,
  pacedUntil: 0,
  nextAt: 0,
}

/** From here on a lane is closed although Meta still answers. */
export const fullPercent = 90
/** From here on calls are paced. */
export const busyPercent = 75

const minute = 60_000
const longestBackoff = 60 * minute
const longestPace = 4_000

/** What a percentage means for the next minute: nothing, or a pace that slows as the limit comes nearer. */
export function readingOf(percent: number, at: number): LaneReading {
  const everyMs = percent < busyPercent ? 0 : Math.min((percent - busyPercent + 1) * 250, longestPace)
  return { percent, everyMs: Math.round(everyMs), until: new Date(at + minute) }
}

/**
 * The wait after a throttle that followed so many others, in milliseconds: 60 s doubled each time, with jitter, an hour
 * at most. What Meta announces is a floor above it, even beyond the hour: asking inside a block prolongs it.
 */
export function throttleWait(strikes: number, announcedMs: number, random: number): number {
  return Math.max(announcedMs, Math.min(minute * 2 ** strikes * (1 + random / 4), longestBackoff))
}

/**
 * The wait after a throttle by the score of an account: what is announced, exactly. Who meets another right after it waits
 * as after any throttle.
 */
export function scoreWait(strikes: number, announcedMs: number, random: number): number {
  return strikes === 0 && announcedMs > 0 ? announcedMs : throttleWait(strikes, announcedMs, random)
}

/** How long a lane closes that is nearly full. */
export function nearLimitWait(announcedMs: number): number {
  return Math.max(announcedMs, minute)
}

/**
 * Whether a call may go out through these lanes, and when.
 *
 * @returns the admission, and the lanes whose next free moment has moved
 */
export function admitThrough(
  lanes: ReadonlyMap<string, LaneState>,
  at: number,
  held?: number,
): { admission: Admission; nextAt: Map<string, number> } {
  const nextAt = new Map<string, number>()
  const strikes = Object.fromEntries([...lanes].filter(([, lane]) => lane.strikes > 0).map(([k, l]) => [k, l.strikes]))
  const closed = latest(lanes, (lane) => lane.closedUntil)
  if (closed !== null && closed.moment > at) return { admission: shut(closed, at, strikes), nextAt }
  const paced = new Map([...lanes].filter(([, lane]) => lane.everyMs > 0 && lane.pacedUntil > at))
  const queue = latest(paced, (lane) => lane.nextAt)
  const start = held ?? Math.max(at, queue?.moment ?? at)
  // Whoever would stand in the queue for over a minute is sent away without a place in it.
  if (queue !== null && start - at > minute) return { admission: shut(queue, at, strikes), nextAt }
  if (held === undefined) for (const [key, lane] of paced) nextAt.set(key, start + lane.everyMs)
  return { admission: { closedUntil: null, closedKey: null, startAt: new Date(start), strikes }, nextAt }
}

/** The lane after the news. */
export function changedLane(
  lane: LaneState,
  { reading, closeUntilAtLeast, strikes }: LaneChange,
  at: number,
): LaneState {
  const closedUntil = Math.max(lane.closedUntil, closeUntilAtLeast?.getTime() ?? 0)
  const count = strikes !== undefined && strikes.from === lane.strikes ? strikes.to : lane.strikes
  const next = { ...lane, closedUntil, strikes: count }
  if (reading === undefined) return next
  const wasPaced = lane.everyMs > 0 && lane.pacedUntil > at
  return {
    ...next,
    percent: reading.percent,
    everyMs: reading.everyMs,
    pacedUntil: reading.until.getTime(),
    // The call that brought the reading was the first of the pace.
    nextAt: wasPaced ? lane.nextAt : at + reading.everyMs,
  }
}

interface Found {
  key: string
  moment: number
}

function latest(lanes: ReadonlyMap<string, LaneState>, of: (lane: LaneState) => number): Found | null {
  return [...lanes].reduce<Found | null>(
    (found, [key, lane]) => (found === null || of(lane) > found.moment ? { key, moment: of(lane) } : found),
    null,
  )
}

function shut({ key, moment }: Found, at: number, strikes: Record<string, number>): Admission {
  return { closedUntil: new Date(moment), closedKey: key, startAt: new Date(Math.max(at, moment)), strikes }
}
