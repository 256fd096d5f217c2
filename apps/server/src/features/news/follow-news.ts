import { Repeater } from 'graphql-yoga'
import type { Work } from '../../work/work.ts'
import { followConversions } from '../conversions/index.ts'
import { followJobs } from '../jobs/index.ts'
import { followTickets } from '../leads/index.ts'
import { followMetrics } from '../metrics/index.ts'
import { followNotices } from '../notices/index.ts'
import type { News } from './news.graphql.ts'

/**
 * What changes in the organisation: jobs, notices, figures, tickets and conversions, each as its own feature tells of it. Each has one piece of news
 * in the queue at a time, so that many of one do not hold up the others. They end together: with the reader, with one of them or
 * with its error.
 */
export function followNews(work: Work): Repeater<News> {
  return new Repeater<News>(async (push, stop) => {
    const ending = new AbortController()
    const { signal } = ending
    void stop.then(() => ending.abort())
    const passOn = async <T>(source: AsyncIterable<T>, toNews: (told: T) => News) => {
      try {
        for await (const told of source) await push(toNews(told))
      } catch (error) {
        // What fails after the end is nobody's news.
        if (!signal.aborted) throw error
      } finally {
        stop()
      }
    }
    await Promise.all([
      passOn(followJobs(work, signal), (job) => ({ job })),
      passOn(followNotices(work, signal), (notice) => ({ notice })),
      passOn(followMetrics(work, signal), (updated) => updated),
      passOn(followTickets(work, signal), (changed) => changed),
      passOn(followConversions(work, signal), (changed) => changed),
    ])
  })
}
