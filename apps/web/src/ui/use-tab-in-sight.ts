import { useSyncExternalStore } from 'react'

const follow = (listener: () => void) => {
  document.addEventListener('visibilitychange', listener)
  return () => document.removeEventListener('visibilitychange', listener)
}

/** A tab in the background lets go of its stream: a browser has six connections to a server for all tabs together. */
export function useTabInSight(): boolean {
  return useSyncExternalStore(follow, () => document.visibilityState === 'visible')
}
