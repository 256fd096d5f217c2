import { useTranslation } from 'react-i18next'
import { contactName } from './contact-name.ts'

/** `Patrícia Nunes`, `Número final 2207`, or that nothing is known. */
export function useContactName() {
  const { t } = useTranslation('ui')
  return (contact: Parameters<typeof contactName>[0]): string => {
    const known = contactName(contact)
    if (known.kind === 'name') return known.name
    return known.kind === 'number' ? t('contactNumber', { end: known.end }) : t('contactUnknown')
  }
}
