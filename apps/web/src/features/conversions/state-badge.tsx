import { useTranslation } from 'react-i18next'
import { Badge } from '../../ui/badge.tsx'
import type { ConversionLine } from './conversion-line.ts'
import { toneOf } from './conversion-states.ts'

/** How an event stands; one that waits although Meta may have it says so. */
export function StateBadge({
  event: { status, doubtfulSince },
}: {
  event: Pick<ConversionLine, 'status' | 'doubtfulSince'>
}) {
  const { t } = useTranslation('conversions')
  const isDoubtful = status === 'PENDING' && doubtfulSince != null
  return (
    <Badge dot tone={isDoubtful ? 'warn' : toneOf[status]}>
      {t(isDoubtful ? 'states.DOUBTFUL' : `states.${status}`)}
    </Badge>
  )
}
