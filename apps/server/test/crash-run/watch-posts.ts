import { type Passage, passages } from '../../src/features/conversions/sending/passing.ts'
import type { TestServer } from '../with-server.ts'

type Received = ReturnType<TestServer['sandbox']['control']['events']>[number]

/** An event that Meta took, and whether the product could know it: its answer came whole, and what came of it was written down. */
export interface Delivery {
  readonly event: Received
  readonly isKnown: boolean
}

export interface PostWatch {
  /** All that Meta took since the last `begin`. */
  deliveries(): Delivery[]
  begin(): void
  stop(): void
}

/** Tells deliveries apart by when they were made: the sandbox's clock moves on by a second with each call that is about to go out. */
export function watchPosts({ sandbox: { control } }: TestServer): PostWatch {
  let posts: { at: string; isWritten: boolean }[] = []
  const onPassage = (message: unknown) => {
    const { place } = message as Passage
    const last = posts.at(-1)
    if (place === 'settled' && last) last.isWritten = true
    if (place !== 'written') return
    control.advanceClock(1)
    posts.push({ at: control.clock().now, isWritten: false })
  }
  passages.subscribe(onPassage)
  return {
    begin() {
      posts = []
    },
    deliveries() {
      const spoilt = new Set(
        control.log().calls.flatMap(({ at, fault, path }) => (fault && path.endsWith('/events') ? [at] : [])),
      )
      const written = new Set(posts.flatMap(({ at, isWritten }) => (isWritten ? [at] : [])))
      return control.events().map((event) => ({ event, isKnown: written.has(event.at) && !spoilt.has(event.at) }))
    },
    stop: () => passages.unsubscribe(onPassage),
  }
}
