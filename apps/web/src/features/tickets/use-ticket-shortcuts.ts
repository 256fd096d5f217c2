import { useTranslation } from 'react-i18next'

/** What the keys do on the board and beside it, for the list of keys. */
export function useTicketShortcuts() {
  const { t } = useTranslation('tickets')
  return [
    { keys: ['↑', '↓', '←', '→'], label: t('keys.walk') },
    { keys: ['Enter'], label: t('keys.open') },
    { keys: [t('keys.space')], label: t('keys.lift') },
    { keys: ['k', 'j'], label: t('keys.beside') },
    { keys: ['Esc'], label: t('keys.close') },
  ]
}
