import { useFragment, useSubscription } from '@apollo/client/react'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { JobProgress_JobFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { useTabInSight } from '../../ui/use-tab-in-sight.ts'
import { hasEnded } from './job-state.ts'

const JobProgressFragment = graphql(`
  fragment JobProgress_Job on Job {
    id
    name
    status
    pausedFor
    progress
    message
    subject
    isCancelable
    attempts
    metaCalls
    createdAt
    startedAt
    finishedAt
    steps {
      key
      status
      done
      total
    }
    error {
      message
      code
      reference
      retryAt
    }
  }
`)

const JobProgressSubscription = graphql(`
  subscription JobProgress($jobId: ID!) {
    jobProgress(jobId: $jobId) {
      ...JobProgress_Job
    }
  }
`)

/**
 * The present state of a job, followed from the server until it ends, while the tab is in sight; its stream begins with the present
 * state, so nothing is missed. It is the only stream beside the shell's: a screen follows one job.
 * @param onEnded told once, and only if it ends here
 */
export function useLiveJob(
  given: JobProgress_JobFragment,
  onEnded?: (job: JobProgress_JobFragment) => void,
): JobProgress_JobFragment {
  const from = { __typename: 'Job' as const, id: given.id }
  const cached = useFragment({ fragment: JobProgressFragment, fragmentName: 'JobProgress_Job', from })
  const job = cached.complete ? (cached.data as JobProgress_JobFragment) : given
  const ended = hasEnded(job)
  const inSight = useTabInSight()
  useSubscription(JobProgressSubscription, { variables: { jobId: given.id }, skip: ended || !inSight })
  const wasRunning = useRef(false)
  const tellEnd = useEffectEvent(() => onEnded?.(job))
  useEffect(() => {
    if (ended && wasRunning.current) tellEnd()
    wasRunning.current = !ended
  }, [ended])
  return job
}
