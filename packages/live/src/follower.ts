import type { Ids } from './news.ts'

/** Something happened. With `resync`, anything may have: the ids are then empty and the present state is to be read. */
export interface Nudge {
  ids: Ids
  resync?: true
}

/** A reader that falls so far behind is better served by reading the present state than by every id. */
const mostWaiting = 256

/** One reader's queue of nudges. Filled from the moment it exists, whether or not anybody reads yet. */
export class Follower implements AsyncIterableIterator<Nudge> {
  readonly #waiting = new Map<string, Nudge>()
  readonly #readers: ((result: IteratorResult<Nudge, undefined>) => void)[] = []
  readonly #signal: AbortSignal | undefined
  #leave: (() => void) | undefined

  /** @param leave called once, when it ends */
  constructor(leave: () => void, signal?: AbortSignal) {
    this.#leave = leave
    this.#signal = signal
    signal?.addEventListener('abort', this.#end, { once: true })
  }

  tell(nudge: Nudge): void {
    if (!this.#leave) return
    const reader = this.#readers.shift()
    if (reader) reader({ done: false, value: nudge })
    else this.#keep(nudge)
  }

  #keep(nudge: Nudge): void {
    if (this.#waiting.has(resyncKey)) return
    this.#waiting.set(nudge.resync ? resyncKey : JSON.stringify(Object.entries(nudge.ids).sort()), nudge)
    if (!nudge.resync && this.#waiting.size <= mostWaiting) return
    // Reading everything anew covers all that was waiting and all that comes before it is read.
    this.#waiting.clear()
    this.#waiting.set(resyncKey, { ids: {}, resync: true })
  }

  next(): Promise<IteratorResult<Nudge, undefined>> {
    for (const [key, nudge] of this.#waiting) {
      this.#waiting.delete(key)
      return Promise.resolve({ done: false, value: nudge })
    }
    if (!this.#leave) return Promise.resolve({ done: true, value: undefined })
    return new Promise((resolve) => this.#readers.push(resolve))
  }

  return(): Promise<IteratorResult<Nudge, undefined>> {
    this.#end()
    return Promise.resolve({ done: true, value: undefined })
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  readonly #end = (): void => {
    this.#leave?.()
    this.#leave = undefined
    this.#signal?.removeEventListener('abort', this.#end)
    this.#waiting.clear()
    for (const reader of this.#readers.splice(0)) reader({ done: true, value: undefined })
  }
}

const resyncKey = 'resync'
