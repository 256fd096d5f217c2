import { useSyncExternalStore } from 'react'

const MINUTE = 60_000
const follow = (listener: () => void) => {
  const timer = setInterval(listener, MINUTE / 4)
  return () => clearInterval(timer)
}
const minuteNow = () => Math.floor(Date.now() / MINUTE) * MINUTE + MINUTE - 1

/** The present minute, as the instant that it ends at: what says how old it is says it anew each minute. */
export const useMinute = (): number => useSyncExternalStore(follow, minuteNow)
