import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

const follow = (listener: () => void) => {
  listeners.add(listener)
  timer ??= setInterval(() => {
    for (const each of listeners) each()
  }, 1000)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

/** A text that changes with time, read every second by one clock for all of them; whoever shows it is drawn again only when it is another. */
export function useTicking(read: (now: number) => string): string {
  return useSyncExternalStore(follow, () => read(Date.now()))
}
