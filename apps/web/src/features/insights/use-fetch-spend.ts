import { useMutation } from '@apollo/client/react'
import type { FetchSpendNowInput, JobLine_JobFragment, JobProgress_JobFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { useTell } from '../../ui/use-tell.ts'

const FetchSpendNow = graphql(`
  mutation FetchSpendNow($input: FetchSpendNowInput!) {
    fetchSpendNow(input: $input) {
      ...JobProgress_Job
      ...JobLine_Job
      ... on Problem {
        message
      }
    }
  }
`)

/** Asks for a day of one account, or of all; every refusal is told in the server's words. */
export function useFetchSpend(onStarted: (job: JobProgress_JobFragment & JobLine_JobFragment) => void) {
  const tell = useTell()
  const [mutate, { loading }] = useMutation(FetchSpendNow, {
    onError: tell.failure,
    onCompleted: ({ fetchSpendNow: answer }) => {
      if (answer.__typename === 'Job') onStarted(answer)
      else tell.refusal(answer.message)
    },
  })
  return { fetchSpend: (input: FetchSpendNowInput) => void mutate({ variables: { input } }), isAsking: loading }
}
