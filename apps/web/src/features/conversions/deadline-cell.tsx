import { useTranslation } from 'react-i18next'
import { Ago, Missing } from '../../ui/figures.tsx'
import { Cell } from '../../ui/table.tsx'
import type { ConversionLine } from './conversion-line.ts'
import { hasDeadline, isOpen } from './conversion-states.ts'
import { Countdown } from './countdown.tsx'

/** How long Meta still takes the event, or when it got it. */
export function DeadlineCell({ event }: { event: ConversionLine }) {
  const { t } = useTranslation('conversions')
  return (
    <Cell className="whitespace-nowrap">
      {hasDeadline(event, Date.now()) ? (
        <Countdown until={event.sendBefore} />
      ) : event.status === 'SENT' ? (
        <span className="text-quiet">
          {t('sentAgo')} <Ago at={event.sentAt} />
        </span>
      ) : (
        <Missing because={t(isOpen(event) ? 'deadlineOver' : 'noDeadline')} />
      )}
    </Cell>
  )
}
