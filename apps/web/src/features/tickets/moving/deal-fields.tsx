import { useTranslation } from 'react-i18next'
import { Field } from '../../../ui/field.tsx'
import { Input } from '../../../ui/input.tsx'
import { Select } from '../../../ui/select.tsx'

/** A deal as it is typed. */
export type TypedDeal = { value: string; currency: string }

type DealFieldsProps = {
  typed: TypedDeal
  onChange: (typed: TypedDeal) => void
  currencies: readonly string[]
  valueError: string | null
  currencyError: string | null
}

/** What a sale came to, and in which currency. */
export function DealFields({ typed, onChange, currencies, valueError, currencyError }: DealFieldsProps) {
  const { t } = useTranslation('tickets')
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_7rem] gap-3">
      <Field label={t('deal.value')} error={valueError}>
        <Input
          required
          inputMode="decimal"
          autoComplete="off"
          placeholder={t('deal.example')}
          className="figures"
          value={typed.value}
          onChange={({ target }) => onChange({ ...typed, value: target.value })}
        />
      </Field>
      <Field label={t('deal.currency')} error={currencyError}>
        <Select
          value={typed.currency}
          onChange={(currency) => onChange({ ...typed, currency })}
          options={currencies.map((value) => ({ value, label: value }))}
        />
      </Field>
    </div>
  )
}
