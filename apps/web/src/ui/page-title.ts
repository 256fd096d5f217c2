import { useEffect, useSyncExternalStore } from 'react'

let current = ''
const listeners = new Set<() => void>()

/** Names the page in the tab and in the top bar. */
export function usePageTitle(title: string | null | undefined): void {
  useEffect(() => {
    if (!title) return
    current = title
    document.title = `${title} · Meta Creative Intelligence`
    for (const listener of listeners) listener()
  }, [title])
}

/** The title of the page that is open. */
export function useCurrentPageTitle(): string {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
  )
}
