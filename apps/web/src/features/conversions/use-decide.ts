import { useApolloClient, useMutation } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import type { ConversionSettledAs } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { toast } from '../../ui/toast.ts'
import { useTell } from '../../ui/use-tell.ts'
import { askConversionsAgain } from './ask-conversions-again.ts'

const RetryConversionEvent = graphql(`
  mutation RetryConversionEvent($input: RetryConversionEventInput!) {
    retryConversionEvent(input: $input) {
      ...ConversionLine_ConversionEvent
      ... on Problem {
        message
      }
    }
  }
`)

const SettleConversionEvent = graphql(`
  mutation SettleConversionEvent($input: SettleConversionEventInput!) {
    settleConversionEvent(input: $input) {
      ...ConversionLine_ConversionEvent
      ... on Problem {
        message
      }
    }
  }
`)

/** What came of a decision: it holds, it was refused and that was told, or it may count twice and asks for a second word. */
export type Decided = 'done' | 'refused' | 'mayCountTwice'

/** What a person decides about an event: to send it again, or what they found at Meta. */
export function useDecide(id: string) {
  const { t } = useTranslation('conversions')
  const apollo = useApolloClient()
  const tell = useTell()
  const [retryEvent, retrying] = useMutation(RetryConversionEvent, tell.broken)
  const [settleEvent, settling] = useMutation(SettleConversionEvent, tell.broken)
  const done = (words: 'retried' | 'settledSENT' | 'settledFAILED'): Decided => {
    askConversionsAgain(apollo)
    toast.success(t(`told.${words}`))
    return 'done'
  }
  const refused = (message: string | undefined): Decided => {
    // A request that broke was told already.
    if (message) tell.refusal(message)
    return 'refused'
  }
  return {
    isDeciding: retrying.loading || settling.loading,
    retry: async (acceptsDuplicate: boolean): Promise<Decided> => {
      const { data } = await retryEvent({ variables: { input: { id, acceptsDuplicate } } })
      const answer = data?.retryConversionEvent
      if (answer?.__typename === 'ConversionEvent') return done('retried')
      return answer?.__typename === 'DuplicatePossible' ? 'mayCountTwice' : refused(answer?.message)
    },
    settle: async (as: ConversionSettledAs): Promise<Decided> => {
      const { data } = await settleEvent({ variables: { input: { id, as } } })
      const answer = data?.settleConversionEvent
      return answer?.__typename === 'ConversionEvent' ? done(`settled${as}`) : refused(answer?.message)
    },
  }
}
