import type { RowList } from './row-list.ts'

/** The lists of the last queries, so that every further page of one costs its own rows alone. */
export interface ListMemory {
  /** The list under this key; made anew when it is not remembered. */
  remember(key: string, make: () => RowList): RowList
}

export function createListMemory(most = 6): ListMemory {
  const lists = new Map<string, RowList>()
  return {
    remember(key, make) {
      const list = lists.get(key) ?? make()
      // What was used last goes to the end; the first is forgotten.
      lists.delete(key)
      lists.set(key, list)
      for (const oldest of lists.keys()) {
        if (lists.size <= most) break
        lists.delete(oldest)
      }
      return list
    },
  }
}
