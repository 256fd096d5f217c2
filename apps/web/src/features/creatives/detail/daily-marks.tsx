import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../ui/use-format.ts'
import type { DailyPoint } from './daily-points.ts'

type LoneDotProps = { cx?: number; cy?: number; payload?: DailyPoint }

/** A day between two gaps: no line leads to it. */
export function LoneDot({ cx, cy, payload }: LoneDotProps) {
  if (!payload?.isAlone || cx === undefined || cy == null || Number.isNaN(cy)) return <g />
  return <circle cx={cx} cy={cy} r={2.5} fill="var(--series-1)" />
}

/** What the cursor says of a day. */
export function DayNote({ point, write }: { point: DailyPoint; write: (value: number) => string }) {
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
