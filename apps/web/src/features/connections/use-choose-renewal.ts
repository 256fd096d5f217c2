import { useMutation } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import type { ConnectionRow_ConnectionFragment, RenewalStrategy } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { toast } from '../../ui/toast.ts'
import { useTell } from '../../ui/use-tell.ts'

const ConfigureConnection = graphql(`
  mutation ConfigureConnection($input: ConfigureConnectionInput!) {
    configureConnection(input: $input) {
      ...ConnectionRow_Connection
      ... on Problem {
        message
      }
    }
  }
`)

/** How a profile's token is renewed: shown at once, and taken back if the server refuses. */
export function useChooseRenewal(connection: ConnectionRow_ConnectionFragment) {
  const { t } = useTranslation('connections')
  const tell = useTell()
  const [configure] = useMutation(ConfigureConnection, { onError: tell.failure })
  return async (renewalStrategy: RenewalStrategy) => {
    const answer = await configure({
      variables: { input: { connectionId: connection.id, renewalStrategy } },
      optimisticResponse: { __typename: 'Mutation', configureConnection: { ...connection, renewalStrategy } },
    })
    const result = answer.data?.configureConnection
    if (!result) return
    if (result.__typename !== 'Connection') return void tell.refusal(result.message)
    toast.success(t('renewal.chosen', { strategy: t(`renewal.${renewalStrategy}`) }), { description: connection.name })
  }
}
