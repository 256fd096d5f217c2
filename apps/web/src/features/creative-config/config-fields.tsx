import type { ReactNode } from 'react'
import { Controller, type FieldPath, useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Field } from '../../ui/field.tsx'
import { Input, Textarea } from '../../ui/input.tsx'
import { Select } from '../../ui/select.tsx'
import { type ConfigText, objectives } from './config-values.ts'

const reasons = ['decimal', 'whole', 'range'] as const

type TextFieldProps = { name: FieldPath<ConfigText>; label: string; hint?: string }

/** What is wrong with a field, in words: by the key that was found in the browser, or as the server says it. */
function useReason(name: FieldPath<ConfigText>) {
  const { t } = useTranslation('settings')
  const { getFieldState, formState } = useFormContext<ConfigText>()
  const why = getFieldState(name, formState).error?.message
  const [word, least, most] = why?.split(' ') ?? []
  const reason = reasons.find((known) => known === word)
  return reason ? t(`invalid.${reason}`, { least, most }) : why
}

function TextField({ name, label, hint }: TextFieldProps) {
  const { register } = useFormContext<ConfigText>()
  return (
    <Field label={label} hint={hint} error={useReason(name)} className="max-w-44">
      <Input inputMode="decimal" autoComplete="off" className="figures" {...register(name)} />
    </Field>
  )
}

function Group({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <fieldset className="flex flex-col gap-3 border-b border-line p-4 last:border-b-0 md:flex-row md:gap-8">
      <div className="md:w-60 md:shrink-0">
        <legend className="text-heading">{title}</legend>
        <p className="mt-0.5 text-label text-quiet">{lead}</p>
      </div>
      <div className="grid flex-1 grid-cols-2 gap-4 md:grid-cols-3">{children}</div>
    </fieldset>
  )
}

export function GuardrailFields() {
  const { t } = useTranslation('settings')
  return (
    <Group title={t('ranking.guardrails')} lead={t('ranking.guardrailsLead')}>
      <TextField name="minSpend" label={t('ranking.minSpend')} hint={t('ranking.minSpendHint')} />
      <TextField name="minConversions" label={t('ranking.minConversions')} />
      <TextField name="minImpressions" label={t('ranking.minImpressions')} />
    </Group>
  )
}

export function DefaultFields() {
  const { t } = useTranslation('settings')
  return (
    <Group title={t('ranking.defaults')} lead={t('ranking.defaultsLead')}>
      <Field label={t('ranking.objective')} className="max-w-44">
        <Controller<ConfigText, 'objective'>
          name="objective"
          render={({ field }) => (
            <Select
              value={field.value}
              onChange={field.onChange}
              disabled={field.disabled}
              options={objectives.map((value) => ({ value, label: t(`objectives.${value}`) }))}
            />
          )}
        />
      </Field>
      <TextField name="windowDays" label={t('ranking.windowDays')} hint={t('ranking.windowDaysHint')} />
      <TextField name="topN" label={t('ranking.topN')} />
    </Group>
  )
}

/** One number for each objective: the second KPI gets the rest, and the rest is shown. */
export function WeightFields() {
  const { t } = useTranslation('settings')
  const weights = useWatch<ConfigText, 'weights'>({ name: 'weights' })
  return (
    <Group title={t('ranking.weights')} lead={t('ranking.weightsLead')}>
      {objectives.map((objective) => {
        const rest = 100 - Number(weights[objective])
        return (
          <TextField
            key={objective}
            name={`weights.${objective}`}
            label={t('ranking.weightOf', { objective: t(`objectives.${objective}`) })}
            hint={rest >= 0 && rest <= 100 ? t('ranking.weightRest', { rest }) : undefined}
          />
        )
      })}
    </Group>
  )
}

/** Wide, for it is a list: one name on each line, or divided by commas. */
export function CompetitorsField() {
  const { t } = useTranslation('settings')
  const { register } = useFormContext<ConfigText>()
  return (
    <Group title={t('ranking.creation')} lead={t('ranking.creationLead')}>
      <Field
        label={t('ranking.competitorBrands')}
        hint={t('ranking.competitorBrandsHint')}
        error={useReason('competitorBrands')}
        className="col-span-full"
      >
        <Textarea rows={4} autoComplete="off" className="max-h-80" {...register('competitorBrands')} />
      </Field>
    </Group>
  )
}

export function RetentionField() {
  const { t } = useTranslation('settings')
  return (
    <Group title={t('ranking.retention')} lead={t('ranking.retentionLead')}>
      <TextField name="creativeRetentionDays" label={t('ranking.retentionDays')} />
    </Group>
  )
}
