import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type NumberRefusal, useConnectNumber } from '../../features/whatsapp/use-connect-number.ts'
import { toast } from '../../ui/toast.ts'

type Wanted = { phoneNumberId: string; wabaId: string }

/** One number at a time on its way to being connected, and why the last one was not. */
export function useConnecting(onConnected: () => void) {
  const { t } = useTranslation('whatsapp')
  const [busy, setBusy] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<NumberRefusal | null>(null)
  const { connect } = useConnectNumber()
  return {
    busy,
    refusal,
    dismiss: () => setRefusal(null),
    /** @returns whether it delivers here now */
    connect: async ({ phoneNumberId, wabaId }: Wanted): Promise<boolean> => {
      setBusy(phoneNumberId)
      setRefusal(null)
      const answer = await connect({ phoneNumberId, wabaId })
      setBusy(null)
      if (!answer) return false
      if (answer.__typename !== 'WhatsAppNumber') {
        setRefusal(answer)
        return false
      }
      const description = t(answer.metaDatasetId ? 'available.doneNext' : 'available.doneWithoutDataset')
      toast.success(t('available.done', { name: answer.displayPhoneNumber }), { description })
      onConnected()
      return true
    },
  }
}
