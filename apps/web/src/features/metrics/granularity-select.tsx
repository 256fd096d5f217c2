import { useTranslation } from 'react-i18next'
import type { Granularity } from '../../gql/graphql.ts'
import { Select } from '../../ui/select.tsx'

const granularities: readonly Granularity[] = ['DAY', 'WEEK', 'MONTH']

type GranularitySelectProps = { value: Granularity; onChange: (granularity: Granularity) => void }

/** How much one place of the chart holds. */
export function GranularitySelect({ value, onChange }: GranularitySelectProps) {
  const { t } = useTranslation('metrics')
  return (
    <Select
      size="sm"
      label={t('granularity.label')}
      value={value}
      onChange={onChange}
      options={granularities.map((each) => ({ value: each, label: t(`granularity.${each}`) }))}
    />
  )
}
