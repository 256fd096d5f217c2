import { MetaError } from '../errors.ts'
import { isOfScore } from './error-table.ts'
import type { LaneBook, LaneChange } from './lane-book.ts'
import { accountLaneOf, type Draws, laneOf, lanesOf, readingsOf, scopeOf } from './lane-keys.ts'
import { fullPercent, nearLimitWait, readingOf, scoreWait, throttleWait } from './lane-state.ts'
import { createNews } from './news.ts'
import type { Usage } from './usage.ts'

export interface Lanes {
  /** Comes back when the call may go out, after a pause where lanes are paced; throws `throttled` where it may not. */
  enter(draws: Draws, signal?: AbortSignal): Promise<void>
  /**
   * Learns what an answer taught: its headers, and whether it came through.
   *
   * @param usages of the answer, or of each item of a batch
   * @param error what the call failed with; null when it came through
   * @returns the same error, a throttle with the wait that is really due
   */
  learn<E extends MetaError | null>(draws: Draws, usages: readonly (Usage | null)[], error: E): Promise<E>
}

interface Means {
  book: LaneBook
  now: () => Date
  random: () => number
  pause: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

/** The gate before every call to Meta. */
export function createLanes({ book, now, random, pause }: Means): Lanes {
  // As each lane was when it last let a call in.
  const strikes = new Map<string, number>()
  const news = createNews()

  const admit = async (keys: string[], held?: Date): Promise<Date> => {
    const at = now()
    const admission = await asked(() => book.admit(keys, at, held))
    for (const key of keys) strikes.set(key, admission.strikes[key] ?? 0)
    const { closedUntil, closedKey, startAt } = admission
    if (closedUntil !== null && closedUntil > at)
      throw tooNear(closedKey ?? 'app', closedUntil.getTime() - at.getTime())
    return startAt
  }

  const throttled = (draws: Draws, error: MetaError, at: number): { wait: number; change: LaneChange } => {
    const isScore = isOfScore(error)
    const key = isScore ? accountLaneOf(draws) : laneOf(draws, error.scope ?? 'token')
    const from = strikes.get(key) ?? 0
    const wait = (isScore ? scoreWait : throttleWait)(from, (error.retryAfterSeconds ?? 0) * 1000, random())
    return { wait, change: { key, closeUntilAtLeast: new Date(at + wait), strikes: { from, to: from + 1 } } }
  }

  return {
    async enter(draws, signal) {
      const keys = lanesOf(draws)
      const startAt = await admit(keys)
      const early = startAt.getTime() - now().getTime()
      if (early <= 0) return
      await pause(early, signal)
      // Another call may have met a throttle meanwhile.
      await admit(keys, startAt)
    },
    async learn(draws, usages, error) {
      const at = now().getTime()
      const changes: LaneChange[] = []
      const strike = error?.kind === 'throttled' ? throttled(draws, error, at) : null
      for (const { key, percent, waitSeconds } of readingsOf(draws, usages)) {
        const isFull = percent >= fullPercent
        if (!isFull && !news.isNews(key, percent, at)) continue
        // The least wait of a lane that is nearly full must not outlast the block that Meta announced for it.
        const wait = key === strike?.change.key ? waitSeconds * 1000 : nearLimitWait(waitSeconds * 1000)
        const closeUntilAtLeast = isFull ? new Date(at + wait) : undefined
        changes.push({ key, reading: readingOf(percent, at), closeUntilAtLeast })
      }
      if (strike !== null) changes.push(strike.change)
      if (error === null) changes.push(...forgiven(lanesOf(draws), strikes))
      // A call that failed keeps its own error: a throttle must not be lost, and tried again, because of the book.
      if (changes.length > 0) {
        const told = asked(() => book.learn(changes, new Date(at))).then(() => news.told(changes, at))
        await (error === null ? told : told.catch(() => undefined))
      }
      return (strike === null ? error : error?.withWait(Math.ceil(strike.wait / 1000))) as typeof error
    },
  }
}

/** After a call that came through the next throttle counts from one again. */
function forgiven(keys: string[], strikes: ReadonlyMap<string, number>): LaneChange[] {
  return keys.flatMap((key) => {
    const from = strikes.get(key) ?? 0
    return from === 0 ? [] : [{ key, strikes: { from, to: 0 } }]
  })
}

// Nothing goes out unguarded, and what the book failed with may hold addresses and names of its own.
async function asked<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question()
  } catch {
    throw new MetaError({ kind: 'unreachable', reason: 'laneBook' })
  }
}

function tooNear(key: string, milliseconds: number): MetaError {
  return new MetaError({
    kind: 'throttled',
    reason: 'nearLimit',
    scope: scopeOf(key),
    retryAfterSeconds: Math.ceil(milliseconds / 1000),
  })
}
