import { useMutation } from '@apollo/client/react'
import { RotateCcw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { useTell } from '../problems/use-tell.ts'

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

export function RetryJobButton({ jobId }: { jobId: string }) {
  const { t } = useTranslation('jobs')
  const tell = useTell()
  const [retry, { loading }] = useMutation(RetryJob, {
    variables: { input: { jobId } },
    onError: tell.failure,
    onCompleted: ({ retryJob }) => {
      if (retryJob.__typename !== 'Job') tell.refusal(retryJob.message)
    },
  })
  return (
    <Button busy={loading} onClick={() => retry()}>
      {loading ? null : <RotateCcw aria-hidden />}
      {t('retry')}
    </Button>
  )
}
