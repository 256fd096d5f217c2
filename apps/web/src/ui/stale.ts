import { useEffect, useEffectEvent, useId, useSyncExternalStore } from 'react'

/** A part of the screen that shows what was read before, since reading it again fails. */
type StalePart = { since: number; retry: () => void }

/** The parts of a screen that could not be read again. */
export function defineStaleParts() {
  const parts = new Map<string, StalePart>()
  const listeners = new Set<() => void>()
  const changed = () => {
    for (const listener of listeners) listener()
  }
  return {
    /** Since when it could not be read stays what it was at the first failure. */
    add: (key: string, part: StalePart): void => {
      parts.set(key, { ...part, since: parts.get(key)?.since ?? part.since })
      changed()
    },
    remove: (key: string): void => {
      if (parts.delete(key)) changed()
    },
    /** Since when the oldest part could not be read, in milliseconds; null when all were. */
    since: (): number | null => (parts.size ? Math.min(...[...parts.values()].map((part) => part.since)) : null),
    retry: (): void => {
      for (const part of [...parts.values()]) part.retry()
    },
    follow: (listener: () => void): (() => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

const shown = defineStaleParts()

type Read = {
  /** It failed though an earlier answer is still shown. */
  hasFailed: boolean
  /** On its way: what failed before has not come right yet. */
  isAsking: boolean
  retry: () => void
}

/** Has `<StaleNote>` say that a part of the screen may be old, from a read that failed until one that comes through. */
export function useStale({ hasFailed, isAsking, retry }: Read): void {
  const key = useId()
  const again = useEffectEvent(retry)
  useEffect(() => {
    if (hasFailed) shown.add(key, { since: Date.now(), retry: () => again() })
    else if (!isAsking) shown.remove(key)
  }, [key, hasFailed, isAsking])
  useEffect(() => () => shown.remove(key), [key])
}

/** Since when something on the screen could not be read again, and how to try. */
export const useStaleSince = (): { since: number | null; retry: () => void } => ({
  since: useSyncExternalStore(shown.follow, shown.since),
  retry: shown.retry,
})
