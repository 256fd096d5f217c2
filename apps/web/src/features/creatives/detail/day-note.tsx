import { useTranslation } from 'react-i18next'
import type { TrendValue } from '../../../ui/trend-points.ts'
import { useFormat } from '../../../ui/use-format.ts'

/** What the cursor says of a day. */
export function DayNote({ point, write }: { point: TrendValue; write: (value: number) => string }) {
  const { t } = useTranslation('creatives')
  const format = useFormat()
  return (
    <div className="rounded-panel bg-surface-raised px-3 py-2 text-label shadow-float">
      <p className="text-quiet">{format.weekday(point.day)}</p>
      <p className="figures font-medium text-text">{point.value === null ? t('daily.unknown') : write(point.value)}</p>
      {point.isSettling ? <p className="text-quiet">{t('daily.settling')}</p> : null}
    </div>
  )
}
