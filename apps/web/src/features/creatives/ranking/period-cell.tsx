import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { DayRangeForm } from '../../../ui/day-range-form.tsx'
import { useFieldWiring } from '../../../ui/field.tsx'
import { countDays } from '../../../ui/format-time.ts'
import { lastDays, lastMonth, type Period, todayIn } from '../../../ui/period.ts'
import { Popover } from '../../../ui/popover.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { cellControl, ParameterFrame } from './parameter-cell.tsx'

type PeriodCellProps = { period: Period | undefined; zone: string; onChange: (period: Period | null) => void }

/** Days of the account's own time zone, both ends included. */
export function PeriodCell({ period, zone, onChange }: PeriodCellProps) {
  const { t } = useTranslation('creatives')
  return (
    <ParameterFrame label={t('parameters.period')}>
      {period ? (
        <PeriodPopover period={period} zone={zone} onChange={onChange} />
      ) : (
        <Skeleton className="my-0.5 h-4 w-32" />
      )}
    </ParameterFrame>
  )
}

function PeriodPopover({ period, zone, onChange }: PeriodCellProps & { period: Period }) {
  const { t } = useTranslation('creatives')
  const format = useFormat()
  const wiring = useFieldWiring()
  const [open, setOpen] = useState(false)
  const today = todayIn(zone)
  const choose = (next: Period | null) => {
    setOpen(false)
    onChange(next)
  }
  const days = t('days', { count: countDays(period.from, period.to) })
  return (
    <Popover
      label={t('parameters.period')}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <button type="button" {...wiring} className={`flex items-center justify-between text-left ${cellControl}`}>
          <span className="figures truncate font-medium">
            {format.dayRange(period.from, period.to)}
            <span className="max-md:hidden">, {days}</span>
          </span>
          <ChevronDown aria-hidden className="size-3.5 shrink-0 stroke-[1.75] text-quiet" />
        </button>
      }
    >
      <div className="flex flex-wrap gap-2">
        {[7, 14, 28, 30, 90].map((count) => (
          <Button key={count} size="sm" onClick={() => choose(lastDays(count, today))}>
            {t('days', { count })}
          </Button>
        ))}
        <Button size="sm" onClick={() => choose(lastMonth(today))}>
          {t('period.lastMonth')}
        </Button>
      </div>
      <OwnPeriod key={`${period.from}${period.to}`} period={period} today={today} onChange={choose} />
      <p className="mt-3 text-label text-quiet">{t('period.hint', { zone })}</p>
    </Popover>
  )
}

type OwnPeriodProps = { period: Period; today: string; onChange: (period: Period | null) => void }

function OwnPeriod({ period, today, onChange }: OwnPeriodProps) {
  const { t } = useTranslation('creatives')
  return (
    <DayRangeForm
      className="mt-4 border-t border-line pt-4"
      period={period}
      today={today}
      words={{ from: t('period.from'), to: t('period.to'), reversed: t('period.reversed') }}
      onChoose={onChange}
    >
      <div className="mt-3 flex justify-between gap-2">
        <Button size="sm" variant="ghost" onClick={() => onChange(null)}>
          {t('period.configured')}
        </Button>
        <Button size="sm" type="submit">
          {t('apply')}
        </Button>
      </div>
    </DayRangeForm>
  )
}
