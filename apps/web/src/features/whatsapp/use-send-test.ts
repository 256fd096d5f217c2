import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import type { SendTestMutation } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { useTell } from '../../ui/use-tell.ts'

const SendTest = graphql(`
  mutation SendTest($input: SendWhatsAppTestInput!) {
    sendWhatsAppTest(input: $input) {
      ... on WhatsAppTestArrived {
        arrivedAt
        milliseconds
        httpStatus
        payload
      }
      ... on WhatsAppTestLost {
        answered: httpStatus
      }
      ... on Problem {
        message
      }
    }
  }
`)

export type TestOutcome = SendTestMutation['sendWhatsAppTest']

/** Sends a test to a number and keeps what became of it until the next one; the server waits up to ten seconds for it. */
export function useSendTest(onEnded: () => void) {
  const tell = useTell()
  const [numberId, setNumberId] = useState<string | null>(null)
  const [outcome, setOutcome] = useState<TestOutcome | null>(null)
  const [mutate, { loading }] = useMutation(SendTest, tell.broken)
  const send = async (id: string) => {
    setNumberId(id)
    setOutcome(null)
    const { data } = await mutate({ variables: { input: { numberId: id } } })
    setOutcome(data?.sendWhatsAppTest ?? null)
    onEnded()
  }
  return { send, outcome, numberId, isSending: loading, dismiss: () => setOutcome(null) }
}
