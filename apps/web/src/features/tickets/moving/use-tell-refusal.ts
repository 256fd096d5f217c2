import { useTranslation } from 'react-i18next'
import { toast } from '../../../ui/toast.ts'
import type { MoveRefusal } from './move-mutations.ts'

/**
 * Says in the server's words why a ticket was not changed, and how it stands now or which other ticket is in the way.
 * @param open shows a ticket's story
 */
export function useTellRefusal(open: (ticketId: string) => void) {
  const { t } = useTranslation('tickets')
  return (refusal: MoveRefusal): void => {
    if (refusal.__typename === 'TicketChangedMeanwhile') {
      const { id, stage } = refusal.ticket
      void toast.warning(refusal.message, {
        description: t('refused.isNow', { stage: stage.name }),
        action: { label: t('refused.see'), onClick: () => open(id) },
      })
    } else if (refusal.__typename === 'ContactHasOpenTicket') {
      const { id, stage } = refusal.ticket
      void toast.warning(refusal.message, {
        description: t('refused.other', { stage: stage.name }),
        action: { label: t('refused.seeOther'), onClick: () => open(id) },
      })
    } else void toast.error(refusal.message)
  }
}
