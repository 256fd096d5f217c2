import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AttributionReplayInput } from '../../../gql/graphql.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Input } from '../../../ui/input.tsx'

export type ReplayQuestion = AttributionReplayInput

type ReplayFormProps = {
  question: ReplayQuestion
  refusal: { field: string; message: string } | null
  isBusy: boolean
  onAsk: (question: ReplayQuestion) => void
}

/** Which expiry is tried, on the leads of which days. */
export function ReplayForm({ question, refusal, isBusy, onAsk }: ReplayFormProps) {
  const { t } = useTranslation('tickets')
  const [days, setDays] = useState(String(question.expirationDays))
  const [from, setFrom] = useState(question.from)
  const [to, setTo] = useState(question.to)
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : null)
  return (
    <form
      className="flex flex-wrap items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        onAsk({ expirationDays: Number(days), from, to })
      }}
    >
      <Field label={t('replay.days')} error={errorAt('expirationDays')} className="w-32">
        <Input
          required
          type="number"
          min={1}
          max={90}
          inputMode="numeric"
          className="figures"
          value={days}
          onChange={({ target }) => setDays(target.value)}
        />
      </Field>
      <Field label={t('replay.from')} error={errorAt('from')} className="w-40">
        <Input required type="date" className="figures" value={from} onChange={({ target }) => setFrom(target.value)} />
      </Field>
      <Field label={t('replay.to')} error={errorAt('to')} className="w-40">
        <Input required type="date" className="figures" value={to} onChange={({ target }) => setTo(target.value)} />
      </Field>
      <Button type="submit" busy={isBusy} className="mt-5.5">
        {t('replay.do')}
      </Button>
    </form>
  )
}
