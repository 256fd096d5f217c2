import { useMutation } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { useTell } from '../../ui/use-tell.ts'

const CancelJob = graphql(`
  mutation CancelJob($input: CancelJobInput!) {
    cancelJob(input: $input) {
      ...JobProgress_Job
      ... on Problem {
        message
      }
    }
  }
`)

export function CancelJobButton({ jobId }: { jobId: string }) {
  const { t } = useTranslation('jobs')
  const tell = useTell()
  const [cancel, { loading }] = useMutation(CancelJob, {
    variables: { input: { jobId } },
    onError: tell.failure,
    onCompleted: ({ cancelJob }) => {
      if (cancelJob.__typename !== 'Job') tell.refusal(cancelJob.message)
    },
  })
  return (
    <Button size="xs" busy={loading} onClick={() => cancel()}>
      {t('cancel')}
    </Button>
  )
}
