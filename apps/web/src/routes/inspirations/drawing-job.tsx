import { useQuery } from '@apollo/client/react'
import { Navigate } from 'react-router'
import { JobProgress } from '../../features/jobs/job-progress.tsx'
import { hasEnded } from '../../features/jobs/job-state.ts'
import { graphql } from '../../gql/index.ts'

const DrawingJobQuery = graphql(`
  query DrawingJob($jobId: ID!) {
    job(id: $jobId) {
      ...JobProgress_Job
      result {
        ... on InspirationMade {
          inspiration {
            id
          }
        }
      }
    }
    inspirations(first: 12) {
      edges {
        node {
          id
          job {
            id
          }
        }
        cursor
      }
    }
  }
`)

type DrawingJobProps = { jobId: string; onRestarted: (job: { id: string }) => void }

/** Follows what was asked for until its inspiration exists, and goes there. */
export function DrawingJob({ jobId, onRestarted }: DrawingJobProps) {
  const { data, refetch, stopPolling } = useQuery(DrawingJobQuery, {
    variables: { jobId },
    fetchPolicy: 'network-only',
    // The inspiration begins to exist a moment after its job.
    pollInterval: 1500,
  })
  const job = data?.job
  if (!job) return null
  const result = job.result?.__typename === 'InspirationMade' ? job.result.inspiration.id : null
  const inspirationId = result ?? data.inspirations.edges.find(({ node }) => node.job.id === jobId)?.node.id
  if (inspirationId) return <Navigate to={`/inspirations/${inspirationId}`} replace />
  if (hasEnded(job)) stopPolling()
  return <JobProgress key={job.id} job={job} onEnded={() => refetch()} onRestarted={onRestarted} />
}
