import { Controller, useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Field } from '../../ui/field.tsx'
import { Input, Textarea } from '../../ui/input.tsx'
import { Select } from '../../ui/select.tsx'
import { type BriefValues, platforms, tones, variationCounts } from './brief-values.ts'
import { RatioField } from './ratio-field.tsx'

/** A refusal of the form by its key, or the server's own words. */
function useReason() {
  const { t } = useTranslation('inspirations')
  return (message: string | undefined) =>
    message === 'needed' || message === 'long' ? t(`form.invalid.${message}`) : message
}

/** What to draw, for whom, how and what not to use. */
export function BriefFields() {
  const { t } = useTranslation('inspirations')
  const { register, formState } = useFormContext<BriefValues>()
  const reason = useReason()
  const { errors } = formState
  return (
    <>
      <Field label={t('form.product')} error={reason(errors.productName?.message)}>
        <Input autoComplete="off" placeholder={t('form.productExample')} {...register('productName')} />
      </Field>
      <Field label={t('form.audience')} error={reason(errors.targetAudience?.message)}>
        <Textarea rows={2} placeholder={t('form.audienceExample')} {...register('targetAudience')} />
      </Field>
      <div className="grid gap-4 sm:grid-cols-3">
        <Choice name="tone" options={tones.map((value) => ({ value, label: t(`tones.${value}`) }))} />
        <Choice name="platform" options={platforms.map((value) => ({ value, label: t(`platforms.${value}`) }))} />
        <Choice name="variations" options={variationCounts.map((value) => ({ value, label: value }))} />
      </div>
      <Controller<BriefValues, 'ratios'>
        name="ratios"
        render={({ field }) => <RatioField value={field.value} onChange={field.onChange} />}
      />
      <Field label={t('form.avoid')} hint={t('form.avoidHint')} error={reason(errors.avoid?.message)}>
        <Textarea rows={2} placeholder={t('form.avoidExample')} {...register('avoid')} />
      </Field>
    </>
  )
}

type ChoiceProps = { name: 'tone' | 'platform' | 'variations'; options: { value: string; label: string }[] }

function Choice({ name, options }: ChoiceProps) {
  const { t } = useTranslation('inspirations')
  const { formState } = useFormContext<BriefValues>()
  const reason = useReason()
  return (
    <Field label={t(`form.${name}`)} error={reason(formState.errors[name]?.message)}>
      <Controller<BriefValues>
        name={name}
        render={({ field }) => <Select value={String(field.value)} onChange={field.onChange} options={options} />}
      />
    </Field>
  )
}
