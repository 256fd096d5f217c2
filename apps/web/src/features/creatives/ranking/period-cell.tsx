import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Field, useFieldWiring } from '../../../ui/field.tsx'
import { countDays } from '../../../ui/format-time.ts'
import { Input } from '../../../ui/input.tsx'
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
  const [own, setOwn] = useState(period)
  const reversed = own.from > own.to
  return (
    <form
      className="mt-4 border-t border-line pt-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (own.from && own.to && !reversed) onChange(own)
      }}
    >
      <div className="grid grid-cols-2 gap-3">
        {(['from', 'to'] as const).map((end) => (
          <Field key={end} label={t(`period.${end}`)} error={reversed && end === 'to' ? t('period.reversed') : null}>
            <Input
              type="date"
              required
              max={today}
              value={own[end]}
              onChange={(event) => setOwn({ ...own, [end]: event.target.value })}
            />
          </Field>
        ))}
      </div>
      <div className="mt-3 flex justify-between gap-2">
        <Button size="sm" variant="ghost" onClick={() => onChange(null)}>
          {t('period.configured')}
        </Button>
        <Button size="sm" type="submit">
          {t('apply')}
        </Button>
      </div>
    </form>
  )
}
