import { useTranslation } from 'react-i18next'
import { Select } from '../../ui/select.tsx'
import { evidenceIn, evidenceKeys } from './ticket-address.ts'
import { useTicketAddress } from './use-ticket-address.ts'

export function EvidenceSelect({ className }: { className?: string }) {
  const { t } = useTranslation('tickets')
  const { search, change } = useTicketAddress()
  return (
    <Select
      className={className}
      label={t('filters.evidence')}
      value={evidenceIn(search) ?? 'any'}
      onChange={(key) => change({ evidence: key === 'any' ? null : key })}
      options={[
        { value: 'any', label: t('filters.anyEvidence') },
        ...evidenceKeys.map((value) => ({ value, label: t(`filters.evidences.${value}`) })),
      ]}
    />
  )
}
