import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'
import { addDays, todayHere } from '../../ui/period.ts'
import { toast } from '../../ui/toast.ts'
import { typedRate } from './typed-rate.ts'
import { type RateRefusal, useSetRates } from './use-set-rates.ts'

const places = ['from', 'to', 'day', 'rate', 'source'] as const

/** The field that a refusal is about: `rates.0.rate` names one of ours. */
const placeOf = (field: string) => places.find((place) => field === place || field.endsWith(`.${place}`))

export function NewRateForm({ onSaved }: { onSaved: () => void }) {
  const { t } = useTranslation('rates')
  const { setRates, isSaving } = useSetRates()
  const [values, setValues] = useState({ from: 'USD', to: 'BRL', day: addDays(todayHere(), -1), rate: '', source: '' })
  const [refusal, setRefusal] = useState<RateRefusal | null>(null)
  const refusalAt = (place: (typeof places)[number]) =>
    refusal && (placeOf(refusal.field) ?? 'rate') === place ? refusal.message : null
  const input = (place: (typeof places)[number]) => ({
    required: true,
    autoComplete: 'off',
    value: values[place],
    onChange: (event: { target: { value: string } }) => setValues({ ...values, [place]: event.target.value }),
  })
  const save = async () => {
    const { from, to, day, rate, source } = values
    const typed = { from: from.toUpperCase(), to: to.toUpperCase(), day, rate: typedRate(rate) }
    const refused = await setRates({ rates: [typed], source: source.trim() })
    if (refused === undefined) return
    setRefusal(refused)
    if (refused) return
    toast.success(t('saved', { count: 1 }), { description: t('savedNext') })
    onSaved()
  }
  return (
    <form
      className="grid grid-cols-2 gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Field label={t('from')} error={refusalAt('from')}>
        <Input {...input('from')} maxLength={3} className="uppercase" />
      </Field>
      <Field label={t('to')} error={refusalAt('to')}>
        <Input {...input('to')} maxLength={3} className="uppercase" />
      </Field>
      <Field label={t('columns.day')} error={refusalAt('day')}>
        <Input {...input('day')} type="date" />
      </Field>
      <Field
        label={t('rateFor', { from: values.from.toUpperCase(), to: values.to.toUpperCase() })}
        error={refusalAt('rate')}
      >
        <Input {...input('rate')} inputMode="decimal" placeholder={t('rateExample')} />
      </Field>
      <Field label={t('columns.source')} hint={t('sourceHint')} error={refusalAt('source')} className="col-span-2">
        <Input {...input('source')} maxLength={120} />
      </Field>
      <Button type="submit" variant="primary" busy={isSaving} className="col-span-2 justify-self-end">
        {t('save')}
      </Button>
    </form>
  )
}
