import { useMutation } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql/index.ts'
import { toast } from '../../ui/toast.ts'
import { useFormat } from '../../ui/use-format.ts'
import { useTell } from '../../ui/use-tell.ts'

const RenewConnection = graphql(`
  mutation RenewConnection($input: RenewConnectionInput!) {
    renewConnection(input: $input) {
      ...ConnectionRow_Connection
      ... on MetaUnavailable {
        message
        retryAt
      }
      ... on ConnectionExpired {
        message
        connection {
          ...ConnectionRow_Connection
        }
      }
      ... on Problem {
        message
      }
    }
  }
`)

/** Exchanges the token now, whatever the strategy; what became of it is told and shown in the row. */
export function useRenewConnection(connectionId: string) {
  const { t } = useTranslation('connections')
  const format = useFormat()
  const tell = useTell()
  const [renew, { loading }] = useMutation(RenewConnection, {
    variables: { input: { connectionId } },
    onError: tell.failure,
    onCompleted: ({ renewConnection: answer }) => {
      if (answer.__typename === 'Connection') {
        const description = answer.daysLeft == null ? undefined : t('renewed.now', { count: answer.daysLeft })
        return toast.success(t('renewed.title', { name: answer.name }), { description })
      }
      const retryAt = answer.__typename === 'MetaUnavailable' ? answer.retryAt : null
      toast.error(answer.message, {
        description: retryAt ? t('refresh.retryAt', { time: format.clock(retryAt) }) : undefined,
      })
    },
  })
  return { renew: () => void renew(), isRenewing: loading }
}
