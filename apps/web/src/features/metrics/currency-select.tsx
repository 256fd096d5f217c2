import { useTranslation } from 'react-i18next'
import { Select } from '../../ui/select.tsx'

type CurrencySelectProps = {
  /** Those that the followed accounts are kept in. */
  currencies: readonly string[]
  value: string | null
  onChange: (currency: string | null) => void
}

/** Each currency by itself, or all of them in one; nothing to choose where there is only one. */
export function CurrencySelect({ currencies, value, onChange }: CurrencySelectProps) {
  const { t } = useTranslation('metrics')
  if (currencies.length < 2 && !value) return null
  const offered = value && !currencies.includes(value) ? [...currencies, value] : currencies
  return (
    <Select
      className="max-md:w-full"
      label={t('currency.label')}
      value={value ?? 'each'}
      onChange={(chosen) => onChange(chosen === 'each' ? null : chosen)}
      options={[
        { value: 'each', label: t('currency.each') },
        ...offered.map((currency) => ({ value: currency, label: t('currency.allIn', { currency }) })),
      ]}
    />
  )
}
