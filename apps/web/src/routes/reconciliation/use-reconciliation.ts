import { useQuery } from '@apollo/client/react'
import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { clientIn } from '../../features/clients/client-address.ts'
import { isReadingJob } from '../../features/insights/reading-jobs.ts'
import { useJobNews } from '../../features/jobs/job-news.ts'
import { hasEnded } from '../../features/jobs/job-state.ts'
import { usePeriod } from '../../features/period/use-period.ts'
import { graphql } from '../../gql/index.ts'
import { useMissedNews } from '../../ui/news.ts'

const Reconciliation = graphql(`
  query Reconciliation($input: ReconciliationInput!) {
    reconciliation(input: $input) {
      ...ReconciliationGrid_Reconciliation
      ... on Problem {
        message
      }
    }
  }
`)

/** The days that the address asks about; asked for again whenever a reading ends. */
export function useReconciliation() {
  const [search] = useSearchParams()
  const { period } = usePeriod()
  const { from, to } = period
  const clientId = clientIn(search)
  const input = useMemo(() => ({ from, to, clientId }), [from, to, clientId])
  const { data, previousData, error, refetch } = useQuery(Reconciliation, { variables: { input } })
  useJobNews((job) => {
    if (hasEnded(job) && isReadingJob(job.name)) void refetch()
  })
  useMissedNews(() => void refetch())
  const answer = (data ?? previousData)?.reconciliation
  const isAnswered = answer?.__typename === 'Reconciliation'
  return {
    period,
    isOfClient: clientId !== null,
    /** The present days, or while others are on their way, those before. */
    answer: isAnswered ? answer : undefined,
    isOld: !data && Boolean(previousData),
    refusal: answer && !isAnswered ? answer.message : null,
    error,
    refetch,
  }
}
