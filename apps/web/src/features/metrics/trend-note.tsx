import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/use-format.ts'
import { ChangeMark } from './change-mark.tsx'
import type { ShownFigure } from './figures.ts'
import type { TrendSpot } from './trend-values.ts'

type TrendNoteProps = {
  spot: TrendSpot | undefined
  figure: ShownFigure
  write: (value: number) => string
  isCompared: boolean
}

/** What the cursor says of a place: both values, the difference, and how sure they are. */
export function TrendNote({ spot, figure, write, isCompared }: TrendNoteProps) {
  const { t } = useTranslation('metrics')
  const format = useFormat()
  if (!spot) return null
  const unknown = t(spot.isUnread ? 'trend.notRead' : 'trend.unknown')
  return (
    <div className="min-w-36 rounded-panel bg-surface-raised px-3 py-2 text-label shadow-float">
      <div className="flex justify-between gap-4 text-quiet">
        <p>{spot.day === spot.to ? format.weekday(spot.day) : format.dayRange(spot.day, spot.to)}</p>
        {isCompared ? <p>{t('trend.versus')}</p> : null}
      </div>
      <div className="figures flex justify-between gap-4">
        <p className="font-medium text-text">{spot.value === null ? unknown : write(spot.value)}</p>
        {isCompared ? <p className="text-soft">{spot.before === null ? '—' : write(spot.before)}</p> : null}
      </div>
      {spot.change === null ? null : (
        <div className="flex justify-between gap-4">
          <p className="text-quiet">{t('trend.difference')}</p>
          <ChangeMark figure={figure} change={spot.change} />
        </div>
      )}
      {spot.unreadDays && !spot.isUnread ? (
        <p className="text-warn">{t('trend.partlyRead', { count: spot.unreadDays })}</p>
      ) : null}
      {spot.isSettling ? <p className="text-quiet">{t('trend.settling')}</p> : null}
    </div>
  )
}
