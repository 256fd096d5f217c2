import { useMutation } from '@apollo/client/react'
import { RotateCcw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { JobProgress_JobFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { useTell } from '../../ui/use-tell.ts'

const RetryJob = graphql(`
  mutation RetryJob($input: RetryJobInput!) {
    retryJob(input: $input) {
      ...JobProgress_Job
      ... on Problem {
        message
      }
    }
  }
`)

type RetryJobButtonProps = {
  jobId: string
  /** What to do with the new job; opens its page where nothing is said. */
  onRestarted?: (job: JobProgress_JobFragment) => void
}

/** Asks for the same again. It is a new job: the old one keeps its story. */
export function RetryJobButton({ jobId, onRestarted }: RetryJobButtonProps) {
  const { t } = useTranslation('jobs')
  const tell = useTell()
  const navigate = useNavigate()
  const [retry, { loading }] = useMutation(RetryJob, {
    variables: { input: { jobId } },
    onError: tell.failure,
    onCompleted: ({ retryJob }) => {
      if (retryJob.__typename !== 'Job') return void tell.refusal(retryJob.message)
      if (onRestarted) onRestarted(retryJob)
      else navigate(`/jobs/${retryJob.id}`)
    },
  })
  return (
    <Button busy={loading} onClick={() => retry()}>
      {loading ? null : <RotateCcw aria-hidden />}
      {t('retry')}
    </Button>
  )
}
