import { Follower, type Nudge } from './follower.ts'
import { listen } from './listen.ts'
import { readNews } from './news.ts'
import { addressOf, type Topic } from './topic.ts'

/** The hearing side: what any process told, in this one. */
export interface Live {
  /**
   * Follows one topic for one key from the moment of the call, before anything is read: so a caller that follows first
   * and then reads the present state misses nothing in between. Equal ids that wait are one; too many of them, or a
   * lost connection, become one nudge with `resync`. Ends by `return()`, by the signal or when all is closed.
   */
  follow(topic: Topic, key: string, options?: { signal?: AbortSignal }): AsyncIterableIterator<Nudge>
  close(): Promise<void>
}

const mostBackoffMs = 10_000

/**
 * Listens on one connection for the whole process, and again whenever it is lost: then every follower is told to read
 * the present state, since news may have passed unheard. Needs a session of its own: no transaction-pooling proxy.
 * @throws when the first connection cannot be made
 */
export async function openLive(options: { databaseUrl: string; onError: (error: Error) => void }): Promise<Live> {
  const followers = new Followers()
  let connection: { close(): Promise<void> } | undefined
  let again: NodeJS.Timeout | undefined
  let isClosed = false

  const connect = async () => {
    const opened = await listen(options.databaseUrl, {
      heard(payload) {
        const news = readNews(payload)
        if (news) followers.at(news.address, { ids: news.ids })
      },
      lost(error) {
        if (isClosed) return
        options.onError(error)
        reconnect(1)
      },
    })
    if (isClosed) await opened.close()
    else connection = opened
  }
  const reconnect = (attempt: number) => {
    // With chance in it, or all processes would come back in the same moment.
    const wait = Math.min(mostBackoffMs, 100 * 2 ** attempt) * (0.5 + Math.random() / 2)
    again = setTimeout(() => {
      connect().then(
        () => followers.everywhere({ ids: {}, resync: true }),
        (error) => {
          if (isClosed) return
          options.onError(error)
          reconnect(attempt + 1)
        },
      )
    }, wait)
  }

  await connect()
  return {
    follow: (topic, key, { signal } = {}) => followers.add(addressOf(topic, key), signal),
    async close() {
      isClosed = true
      clearTimeout(again)
      followers.end()
      await connection?.close()
    },
  }
}

/** Who follows what. Plain sets: an event emitter warns of a leak from the eleventh listener on. */
class Followers {
  readonly #byAddress = new Map<string, Set<Follower>>()

  add(address: string, signal?: AbortSignal): Follower {
    const here = this.#byAddress.get(address) ?? new Set()
    const follower: Follower = new Follower(() => {
      here.delete(follower)
      if (here.size === 0 && this.#byAddress.get(address) === here) this.#byAddress.delete(address)
    }, signal)
    this.#byAddress.set(address, here.add(follower))
    // An aborted signal says so only to those who ask.
    if (signal?.aborted) void follower.return()
    return follower
  }

  at(address: string, nudge: Nudge): void {
    for (const follower of this.#byAddress.get(address) ?? []) follower.tell(nudge)
  }

  everywhere(nudge: Nudge): void {
    for (const address of this.#byAddress.keys()) this.at(address, nudge)
  }

  end(): void {
    for (const here of this.#byAddress.values()) for (const follower of [...here]) void follower.return()
  }
}
