import DataLoader from 'dataloader'
import type { Work } from './work.ts'

/**
 * One read for all the rows that a page asks of: `load` is given every key that was asked for in the same turn and answers a
 * map. A key that is missing from the map is answered `undefined`. Lives as long as the Work, so it never crosses tenants.
 */
export function batched<V>(
  work: Work,
  name: string,
  key: string,
  load: (keys: readonly string[]) => Promise<Map<string, V>>,
): Promise<V | undefined> {
  let loader = work.batches.get(name) as DataLoader<string, V | undefined> | undefined
  if (!loader) {
    loader = new DataLoader<string, V | undefined>(async (keys) => {
      const found = await load(keys)
      return keys.map((each) => found.get(each))
    })
    work.batches.set(name, loader)
  }
  return loader.load(key)
}
