import { useTranslation } from 'react-i18next'
import { comparisonKey, ownPeriodKey, presets } from './presets.ts'

/** The keys of a screen with a period, for the list of keys. */
export function usePeriodShortcuts(): { keys: string[]; label: string }[] {
  const { t } = useTranslation('period')
  return [
    ...presets.map(({ key, name }) => ({ keys: [key], label: t(`presets.${name}`) })),
    { keys: [ownPeriodKey], label: t('own') },
    { keys: [comparisonKey], label: t('toggleComparison') },
    { keys: ['←', '→'], label: t('moveBoth') },
  ]
}
