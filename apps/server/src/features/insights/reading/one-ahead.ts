/**
 * The same things, the next of which is already asked for while one is at work. Whoever stops early waits for the one on its way, so
 * that nothing runs on behind the reader's back.
 */
export async function* oneAhead<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]()
  let coming = iterator.next()
  try {
    for (;;) {
      const { done, value } = await coming
      if (done) return
      coming = iterator.next()
      // It is looked at when its turn comes; nobody may ask for it if the reader fails first.
      coming.catch(() => {})
      yield value
    }
  } finally {
    await coming.catch(() => {})
    await iterator.return?.()
  }
}
