import { useQuery } from '@apollo/client/react'
import { useEffect } from 'react'
import { isReadingJob, readingJobs } from '../../features/insights/reading-jobs.ts'
import { useJobNews } from '../../features/jobs/job-news.ts'
import { hasEnded } from '../../features/jobs/job-state.ts'
import type { JobFilter } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { useMissedNews } from '../../ui/news.ts'

const RunningReadings = graphql(`
  query RunningReadings($filter: JobFilter!) {
    jobs(filter: $filter, first: 100) {
      edges {
        node {
          ...JobStrip_Job
        }
      }
    }
  }
`)

const filter: JobFilter = { names: [...readingJobs], statuses: ['PENDING', 'PROCESSING'], topLevel: false }

/** Whole jobs are told of as they go on; the parts of one that reads every account are not, and are asked for. */
const ASK_MS = 4000

/**
 * The names of accounts that are being read or wait for it. Two accounts may share a name: whose job it is, the account's own
 * row asks.
 * @param onHalt when a reading has ended, or waits for a profile
 */
export function useRunningReadings(onHalt: () => void) {
  const { data, refetch, startPolling, stopPolling } = useQuery(RunningReadings, { variables: { filter } })
  const running = data?.jobs.edges.map(({ node }) => node).filter((job) => !hasEnded(job)) ?? []
  const isAny = running.some(({ pausedFor }) => !pausedFor)
  useEffect(() => {
    if (isAny) startPolling(ASK_MS)
    return stopPolling
  }, [isAny, startPolling, stopPolling])
  useJobNews((job) => {
    if (!isReadingJob(job.name)) return
    if (hasEnded(job) || job.pausedFor) onHalt()
    if (hasEnded(job) || !running.some(({ id }) => id === job.id)) void refetch()
  })
  useMissedNews(() => {
    onHalt()
    void refetch()
  })
  return { names: new Set(running.map(({ subject }) => subject)), askAgain: () => void refetch() }
}
