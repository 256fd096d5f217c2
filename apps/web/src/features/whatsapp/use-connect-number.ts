import { useMutation } from '@apollo/client/react'
import type { ConnectNumberMutation, ConnectWhatsAppNumberInput } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { useTell } from '../../ui/use-tell.ts'

const ConnectNumber = graphql(`
  mutation ConnectNumber($input: ConnectWhatsAppNumberInput!) {
    connectWhatsAppNumber(input: $input) {
      ...NumberRow_WhatsAppNumber
      ... on Problem {
        message
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

export type NumberAnswer = ConnectNumberMutation['connectWhatsAppNumber']
export type NumberRefusal = Exclude<NumberAnswer, { __typename: 'WhatsAppNumber' }>

/** Makes a number deliver here; undefined when the request itself broke, which has been told. */
export function useConnectNumber() {
  const tell = useTell()
  const [mutate, { loading }] = useMutation(ConnectNumber, tell.broken)
  const connect = async (input: ConnectWhatsAppNumberInput): Promise<NumberAnswer | undefined> =>
    (await mutate({ variables: { input } })).data?.connectWhatsAppNumber
  return { connect, isConnecting: loading }
}
