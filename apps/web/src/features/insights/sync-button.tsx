import { useMutation } from '@apollo/client/react'
import type { ReactNode } from 'react'
import type { JobProgress_JobFragment, SyncInsightsInput } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toast.ts'
import { useTell } from '../../ui/use-tell.ts'

const SyncInsights = graphql(`
  mutation SyncInsights($input: SyncInsightsInput!) {
    syncInsights(input: $input) {
      ...JobProgress_Job
      ... on SyncAlreadyRunning {
        message
        job {
          ...JobProgress_Job
        }
      }
      ... on Problem {
        message
      }
    }
  }
`)

type SyncButtonProps = {
  input: SyncInsightsInput
  children: ReactNode
  /** The job that was asked for, or the one that was already reading the same. */
  onStarted: (job: JobProgress_JobFragment) => void
  variant?: 'primary' | 'secondary'
  size?: 'md' | 'sm'
  disabled?: boolean
}

/** Asks for a reading; every refusal is told in the server's words. */
export function SyncButton({ input, children, onStarted, ...look }: SyncButtonProps) {
  const tell = useTell()
  const [sync, { loading }] = useMutation(SyncInsights, {
    variables: { input },
    onError: tell.failure,
    onCompleted: ({ syncInsights: answer }) => {
      if (answer.__typename === 'Job') return onStarted(answer)
      if (answer.__typename !== 'SyncAlreadyRunning') return tell.refusal(answer.message)
      toast.message(answer.message)
      onStarted(answer.job)
    },
  })
  return (
    <Button {...look} busy={loading} onClick={() => sync()}>
      {children}
    </Button>
  )
}
