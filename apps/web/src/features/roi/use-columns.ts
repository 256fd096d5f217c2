import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { readColumns, writeColumns } from './chosen-columns.ts'
import type { ShownColumn } from './roi-columns.ts'

const listeners = new Set<() => void>()

const follow = (listener: () => void) => {
  listeners.add(listener)
  // Another window of the same person.
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}

/** The columns that this person sees, kept in this browser as their theme and language are. */
export function useColumns(personId: string) {
  const key = `roi-columns:${personId}`
  const kept = useSyncExternalStore(follow, () => localStorage.getItem(key))
  const columns = useMemo(() => readColumns(kept), [kept])
  const choose = useCallback(
    (chosen: readonly ShownColumn[]) => {
      const text = writeColumns(chosen)
      if (text === null) localStorage.removeItem(key)
      else localStorage.setItem(key, text)
      for (const listener of listeners) listener()
    },
    [key],
  )
  return { columns, choose }
}
