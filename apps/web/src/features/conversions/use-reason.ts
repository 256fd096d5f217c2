import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/use-format.ts'
import type { ConversionLine } from './conversion-line.ts'

/** Why an event is not sent, or not yet, in words; null where there is nothing to say. */
export function useReason() {
  const { t } = useTranslation('conversions')
  const format = useFormat()
  return ({ status, error, attempts, nextAttemptAt }: ConversionLine): string | null => {
    if (error) return error.message
    if (status === 'PENDING') {
      const isLater = nextAttemptAt && Date.parse(nextAttemptAt) > Date.now()
      return isLater
        ? t(attempts > 0 ? 'reasons.later' : 'reasons.held', { at: format.clock(nextAttemptAt) })
        : t('reasons.PENDING')
    }
    return status === 'SENDING' || status === 'SENT' || status === 'FAILED' || status === 'UNKNOWN'
      ? null
      : t(`reasons.${status}`)
  }
}
