/** Works behind whoever brings things to do. */
export interface OneBehind<T> {
  /** Begins with the thing as soon as the one before is done; resolves then, and throws what that one ended with. */
  take(thing: T): Promise<void>
  /** Resolves when nothing is left to do; throws what the last thing ended with. */
  rest(): Promise<void>
}

/** Does one thing while the next is being made ready, and never more than one: what is brought faster waits. */
export function oneBehind<T>(work: (thing: T) => Promise<void>): OneBehind<T> {
  let atWork: Promise<void> = Promise.resolve()
  return {
    async take(thing) {
      await atWork
      atWork = work(thing)
      // It is looked at with the next thing or at rest; until then nobody waits for it.
      atWork.catch(() => {})
    },
    rest: () => atWork,
  }
}
