import type { LaneBook } from './lane-book.ts'
import { admitThrough, changedLane, type LaneState, openLane } from './lane-state.ts'

/** A book for one process alone; forgotten when it ends. */
export function createMemoryLaneBook(): LaneBook {
  const lanes = new Map<string, LaneState>()
  return {
    admit: async (keys, at, held) => {
      const known = new Map(keys.flatMap((key) => (lanes.has(key) ? [[key, lanes.get(key) ?? openLane]] : [])))
      const { admission, nextAt } = admitThrough(known, at.getTime(), held?.getTime())
      for (const [key, moment] of nextAt) lanes.set(key, { ...(lanes.get(key) ?? openLane), nextAt: moment })
      return admission
    },
    learn: async (changes, at) => {
      for (const change of changes) {
        lanes.set(change.key, changedLane(lanes.get(change.key) ?? openLane, change, at.getTime()))
      }
    },
  }
}
