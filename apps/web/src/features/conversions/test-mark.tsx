import { useTranslation } from 'react-i18next'
import { Chip } from '../../ui/badge.tsx'

/** Marks what Meta keeps among its test events, and counts for nothing. */
export function TestMark() {
  const { t } = useTranslation('conversions')
  return (
    <span title={t('testNote')} className="inline-flex">
      <Chip>{t('test')}</Chip>
    </span>
  )
}
