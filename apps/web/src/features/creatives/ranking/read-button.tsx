import { useMutation } from '@apollo/client/react'
import { RefreshCw } from 'lucide-react'
import type { ReactNode } from 'react'
import type { JobProgress_JobFragment, ReadAccountMutation, SyncInsightsInput } from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'
import { Button } from '../../../ui/button.tsx'
import { useTell } from '../../../ui/use-tell.ts'

const ReadAccount = graphql(`
  mutation ReadAccount($input: SyncInsightsInput!) {
    syncInsights(input: $input) {
      ...JobProgress_Job
      ... on Problem {
        message
      }
      ... on SyncAlreadyRunning {
        job {
          ...JobProgress_Job
        }
      }
      ... on ConnectionExpired {
        connection {
          id
          name
        }
      }
      ... on AdAccountSwitchedOff {
        adAccount {
          id
          name
        }
      }
      ... on InvalidWindow {
        reason
      }
      ... on InvalidInput {
        field
      }
    }
  }
`)

export type ReadRefusal = Exclude<ReadAccountMutation['syncInsights'], { __typename: 'Job' }>

type ReadButtonProps = {
  input: SyncInsightsInput
  children: ReactNode
  onStarted: (job: JobProgress_JobFragment) => void
  onRefused: (refusal: ReadRefusal | null) => void
  variant?: 'primary' | 'secondary'
  size?: 'md' | 'sm'
}

/** Asks Meta again. A refusal stays on the screen with the way to mend it, so it is handed up. */
export function ReadButton({ input, children, onStarted, onRefused, ...look }: ReadButtonProps) {
  const tell = useTell()
  const [read, { loading }] = useMutation(ReadAccount, {
    onError: tell.failure,
    onCompleted: ({ syncInsights: answer }) => {
      if (answer.__typename === 'Job') return onStarted(answer)
      onRefused(answer)
      if (answer.__typename === 'SyncAlreadyRunning') onStarted(answer.job)
    },
  })
  const ask = () => {
    onRefused(null)
    read({ variables: { input } })
  }
  return (
    <Button {...look} busy={loading} onClick={ask}>
      {loading ? null : <RefreshCw aria-hidden />}
      {children}
    </Button>
  )
}
