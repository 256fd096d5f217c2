import { useTranslation } from 'react-i18next'
import { Chip } from '../../ui/badge.tsx'

/** Marks what Meta shows among its test events, though it counts it as well: its documentation of the Conversions API says so. */
export function TestMark() {
  const { t } = useTranslation('conversions')
  return (
    <span title={t('testNote')} className="inline-flex">
      <Chip>{t('test')}</Chip>
    </span>
  )
}
