import { useApolloClient } from '@apollo/client/react'
import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ReadDayButton } from '../../features/insights/read-day-button.tsx'
import { OpenNotices } from '../../features/notices/open-notices.ts'
import type { GridDay } from '../../features/reconciliation/grid-data.ts'
import { useMarkKnown } from '../../features/reconciliation/use-mark-known.ts'
import { Button } from '../../ui/button.tsx'

type DayActionsProps = {
  adAccountId: string
  day: GridDay
  mayMark: boolean
  mayRead: boolean
  onMarked: () => void
  onStarted: () => void
}

/** What a person can do about a day: say that its drift is known, and have it read again. */
export function DayActions({ adAccountId, day, mayMark, mayRead, onMarked, onStarted }: DayActionsProps) {
  const { t } = useTranslation('reconciliation')
  const apollo = useApolloClient()
  const { mark, isMarking } = useMarkKnown(adAccountId, day.day, () => {
    onMarked()
    // A mark ends the day's notice, and only those that open are told of.
    void apollo.refetchQueries({ include: [OpenNotices] })
  })
  return (
    <>
      {mayMark && day.state === 'DRIFTED' ? (
        <Button size="sm" variant="ghost" busy={isMarking} onClick={() => void mark(!day.isKnown)}>
          {day.isKnown ? <Check aria-hidden /> : null}
          {t(day.isKnown ? 'unmark' : 'mark')}
        </Button>
      ) : null}
      {mayRead ? (
        <ReadDayButton adAccountId={adAccountId} day={day.day} onStarted={onStarted}>
          {t(day.state === 'UNREAD' ? 'readDay' : 'readAgain')}
        </ReadDayButton>
      ) : null}
    </>
  )
}
