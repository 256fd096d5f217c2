import { useEffect, useEffectEvent } from 'react'

type Hear<T> = (told: T) => void

/** Something that the tab is told of while it is in sight. */
export interface News<T> {
  tell(told: T): void
  /** @returns how to hear no more */
  follow(hear: Hear<T>): () => void
}

/** The shell has the one stream of the tab and tells; a stream for each listener would use up the browser's connections. */
export function defineNews<T>(): News<T> {
  const hearers = new Set<Hear<T>>()
  return {
    tell: (told) => {
      // Who begins to hear because of it is told of the next.
      for (const hear of [...hearers]) hear(told)
    },
    follow: (hear) => {
      // Two places may hand over the same function.
      const own: Hear<T> = (told) => hear(told)
      hearers.add(own)
      return () => void hearers.delete(own)
    },
  }
}

/** Told when news may have passed unheard and is heard again: the tab was out of sight, or the stream broke. */
export const missedNews = defineNews<void>()

export function useNews<T>(news: News<T>, hear: Hear<T>): void {
  const onNews = useEffectEvent(hear)
  useEffect(() => news.follow((told) => onNews(told)), [news])
}

/** Asks again for what a screen would have heard of. */
export const useMissedNews = (askAgain: () => void): void => useNews(missedNews, askAgain)
