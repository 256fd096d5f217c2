import { useMutation } from '@apollo/client/react'
import { RefreshCw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toast.ts'
import { useFormat } from '../../ui/use-format.ts'
import { useTell } from '../../ui/use-tell.ts'

const RefreshAdAccounts = graphql(`
  mutation RefreshAdAccounts {
    refreshAdAccounts {
      ... on RefreshAdAccountsDone {
        found
        added
        connections {
          ...ConnectionRow_Connection
        }
      }
      ... on MetaUnavailable {
        message
        retryAt
      }
      ... on Problem {
        message
      }
    }
  }
`)

/** Asks Meta again which accounts the profiles reach. */
export function RefreshAccountsButton({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('connections')
  const format = useFormat()
  const tell = useTell()
  const [refresh, { loading }] = useMutation(RefreshAdAccounts, {
    onError: tell.failure,
    onCompleted: ({ refreshAdAccounts: answer }) => {
      if (answer.__typename === 'RefreshAdAccountsDone') {
        const { found, added } = answer
        toast.success(added ? t('refresh.added', { count: added }) : t('refresh.nothingNew', { count: found }))
        return onDone()
      }
      const retryAt = answer.__typename === 'MetaUnavailable' ? answer.retryAt : null
      toast.warning(answer.message, {
        description: retryAt ? t('refresh.retryAt', { time: format.clock(retryAt) }) : undefined,
      })
    },
  })
  return (
    <Button busy={loading} onClick={() => refresh()}>
      {loading ? null : <RefreshCw aria-hidden />}
      {t('refresh.button')}
    </Button>
  )
}
