import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import type { Period } from '../../ui/period.ts'
import { ownPeriodKey } from './presets.ts'

type OwnPeriodProps = { period: Period; today: string; onChoose: (period: Period) => void }

/** Two days of one's own; the end may not come before the beginning, nor after today. */
export function OwnPeriod({ period, today, onChoose }: OwnPeriodProps) {
  const { t } = useTranslation('period')
  const [own, setOwn] = useState<Period>({ from: period.from, to: period.to })
  const reversed = own.from > own.to
  return (
    <form
      className="-mx-1 mt-1 border-t border-line px-3.5 pt-3 pb-2.5"
      onSubmit={(event) => {
        event.preventDefault()
        if (own.from && own.to && !reversed) onChoose(own)
      }}
    >
      <div className="grid grid-cols-2 gap-3">
        {(['from', 'to'] as const).map((end) => (
          <Field key={end} label={t(end)} error={reversed && end === 'to' ? t('reversed') : null}>
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
      <div className="mt-3 flex items-center justify-between gap-2">
        <p className="text-label text-quiet">{t('hint')}</p>
        <Button size="sm" type="submit">
          {t('apply')}
          <Kbd className="-mr-1 uppercase max-md:hidden">{ownPeriodKey}</Kbd>
        </Button>
      </div>
    </form>
  )
}
