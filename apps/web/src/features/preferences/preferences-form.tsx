import { useTranslation } from 'react-i18next'
import { Panel } from '../../ui/panel.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { chooseTheme, useTheme } from './theme.ts'

const languages = [
  { value: 'pt-BR', label: 'Português (Brasil)' },
  { value: 'en', label: 'English' },
] as const

/** What this browser remembers of a person; nothing of it is sent to the server. */
export function PreferencesForm() {
  const { t, i18n } = useTranslation('settings')
  const theme = useTheme()
  return (
    <Panel className="max-w-200 divide-y divide-line">
      <div className="flex flex-wrap items-center justify-between gap-3 p-4">
        <div>
          <h2 className="text-heading">{t('preferences.language')}</h2>
          <p className="text-label text-quiet">{t('preferences.languageLead')}</p>
        </div>
        <Segmented
          label={t('preferences.language')}
          value={i18n.language === 'en' ? 'en' : 'pt-BR'}
          onChange={(language) => i18n.changeLanguage(language)}
          options={languages}
        />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-3 p-4">
        <div>
          <h2 className="text-heading">{t('preferences.theme')}</h2>
          <p className="text-label text-quiet">{t('preferences.themeLead')}</p>
        </div>
        <Segmented
          label={t('preferences.theme')}
          value={theme}
          onChange={chooseTheme}
          options={(['system', 'dark', 'light'] as const).map((value) => ({
            value,
            label: t(`preferences.themes.${value}`),
          }))}
        />
      </div>
    </Panel>
  )
}
