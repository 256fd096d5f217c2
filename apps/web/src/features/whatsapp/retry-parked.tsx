import { useMutation } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toast.ts'
import { useTell } from '../../ui/use-tell.ts'

const RetryParkedDeliveries = graphql(`
  mutation RetryParked {
    retryWhatsAppDeliveries {
      ...SetupCells_WhatsAppSetup
    }
  }
`)

/** Has what failed tried once more now; whatever fails again is parked again within moments. */
export function RetryParked({ onRetried }: { onRetried: () => void }) {
  const { t } = useTranslation('whatsapp')
  const tell = useTell()
  const [retry, { loading }] = useMutation(RetryParkedDeliveries, {
    onError: tell.failure,
    onCompleted: () => {
      toast.success(t('parked.retried'), { description: t('parked.retriedNext') })
      onRetried()
    },
  })
  return (
    <Button size="sm" busy={loading} onClick={() => void retry()}>
      {t('parked.retry')}
    </Button>
  )
}
