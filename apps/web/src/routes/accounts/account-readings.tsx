import { useQuery } from '@apollo/client/react'
import { readingJobs } from '../../features/insights/reading-jobs.ts'
import { hasEnded } from '../../features/jobs/job-state.ts'
import { JobStrip } from '../../features/jobs/job-strip.tsx'
import type { JobFilter } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'

const ReadingsOfAccount = graphql(`
  query ReadingsOfAccount($filter: JobFilter!) {
    jobs(filter: $filter, first: 5) {
      edges {
        node {
          ...JobStrip_Job
        }
      }
    }
  }
`)

/** The readings of one account that go on or wait, each with its bar; asked for, so that a reload finds them. */
export function AccountReadings({ adAccountId }: { adAccountId: string }) {
  const filter: JobFilter = {
    adAccountId,
    names: [...readingJobs],
    statuses: ['PENDING', 'PROCESSING'],
    topLevel: false,
  }
  const { data } = useQuery(ReadingsOfAccount, { variables: { filter } })
  const jobs = data?.jobs.edges.map(({ node }) => node).filter((job) => !hasEnded(job)) ?? []
  return jobs.map((job) => <JobStrip key={job.id} job={job} />)
}
