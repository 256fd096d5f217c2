import { useMutation } from '@apollo/client/react'
import { ScanEye } from 'lucide-react'
import type { ExtractPatternsMutation, JobProgress_JobFragment } from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'
import { Button } from '../../../ui/button.tsx'
import { useTell } from '../../../ui/use-tell.ts'

const ExtractPatterns = graphql(`
  mutation ExtractPatterns($input: ExtractPatternsInput!) {
    extractPatterns(input: $input) {
      ...JobProgress_Job
      ... on Problem {
        message
      }
      ... on ExtractionAlreadyRunning {
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
    }
  }
`)

export type ExtractRefusal = Exclude<ExtractPatternsMutation['extractPatterns'], { __typename: 'Job' }>

type ExtractButtonProps = {
  creativeId: string
  children: string
  onStarted: (job: JobProgress_JobFragment) => void
  onRefused: (refusal: ExtractRefusal | null) => void
}

/** Has the creative read again, also if its picture was read a short while ago. */
export function ExtractButton({ creativeId, children, onStarted, onRefused }: ExtractButtonProps) {
  const tell = useTell()
  const [extract, { loading }] = useMutation(ExtractPatterns, {
    variables: { input: { creativeId, force: true } },
    onError: tell.failure,
    onCompleted: ({ extractPatterns: answer }) => {
      if (answer.__typename === 'Job') return onStarted(answer)
      if (answer.__typename === 'ExtractionAlreadyRunning') onStarted(answer.job)
      onRefused(answer)
    },
  })
  const ask = () => {
    onRefused(null)
    extract()
  }
  return (
    <Button size="sm" busy={loading} onClick={ask}>
      {loading ? null : <ScanEye aria-hidden />}
      {children}
    </Button>
  )
}
