import { setTimeout as wait } from 'node:timers/promises'

/** How often an open stream asks whether it may go on: a session that ended or a key that was revoked is cut within this. */
export const recheckMs = 30_000

/**
 * A stream that ends when `isAllowed` says no. It looks between events and, while there are none, every `everyMs`; that is also
 * when a stream whose reader has left is let go.
 */
export async function* whileAllowed<T>(
  source: AsyncIterable<T>,
  isAllowed: () => Promise<boolean>,
  everyMs: number = recheckMs,
): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]()
  let next = iterator.next()
  let lookAt = Date.now() + everyMs
  try {
    for (;;) {
      const pause = new AbortController()
      const tick = wait(Math.max(0, lookAt - Date.now()), null, { ref: false, signal: pause.signal }).catch(() => null)
      const event = await Promise.race([next, tick])
      pause.abort()
      if (Date.now() >= lookAt) {
        if (!(await isAllowed())) return
        lookAt = Date.now() + everyMs
      }
      if (event === null) continue
      if (event.done) return
      yield event.value
      next = iterator.next()
    }
  } finally {
    // Not awaited: an iterator that waits for an event would hold this one until the event comes.
    void iterator.return?.()
  }
}
