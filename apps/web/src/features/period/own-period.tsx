import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { DayRangeForm } from '../../ui/day-range-form.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import type { Period } from '../../ui/period.ts'
import { ownPeriodKey } from './presets.ts'

type OwnPeriodProps = { period: Period; today: string; onChoose: (period: Period) => void }

/** Two days of one's own, as the last of the choices of a period. */
export function OwnPeriod({ period, today, onChoose }: OwnPeriodProps) {
  const { t } = useTranslation('period')
  return (
    <DayRangeForm
      className="-mx-1 mt-1 border-t border-line px-3.5 pt-3 pb-2.5"
      period={period}
      today={today}
      words={{ from: t('from'), to: t('to'), reversed: t('reversed') }}
      onChoose={onChoose}
    >
      <div className="mt-3 flex items-center justify-between gap-2">
        <p className="text-label text-quiet">{t('hint')}</p>
        <Button size="sm" type="submit">
          {t('apply')}
          <Kbd className="-mr-1 uppercase max-md:hidden">{ownPeriodKey}</Kbd>
        </Button>
      </div>
    </DayRangeForm>
  )
}
