import { useMutation } from '@apollo/client/react'
import type { SetExchangeRatesInput } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { useTell } from '../../ui/use-tell.ts'

const SetExchangeRates = graphql(`
  mutation SetExchangeRates($input: SetExchangeRatesInput!) {
    setExchangeRates(input: $input) {
      ... on ExchangeRatesSaved {
        count
      }
      ... on InvalidInput {
        field
        message
      }
    }
  }
`)

export type RateRefusal = { field: string; message: string }

/** Keeps rates; answers what was refused, or null when they are kept. Undefined when the request itself broke. */
export function useSetRates() {
  const tell = useTell()
  const [mutate, { loading }] = useMutation(SetExchangeRates, { onError: tell.failure })
  const setRates = async (input: SetExchangeRatesInput): Promise<RateRefusal | null | undefined> => {
    const answer = (await mutate({ variables: { input } })).data?.setExchangeRates
    if (!answer) return undefined
    return answer.__typename === 'InvalidInput' ? { field: answer.field, message: answer.message } : null
  }
  return { setRates, isSaving: loading }
}
