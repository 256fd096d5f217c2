import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { usePageTitle } from '../ui/page-title.ts'
import { PageHead } from '../ui/panel.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { ApiKeysTab } from './settings/api-keys-tab.tsx'
import { MembersTab } from './settings/members-tab.tsx'
import { PreferencesTab } from './settings/preferences-tab.tsx'
import { RankingTab } from './settings/ranking-tab.tsx'
import { RatesTab } from './settings/rates-tab.tsx'
import { TicketsTab } from './settings/tickets-tab.tsx'

const tabKeys = ['ranking', 'tickets', 'rates', 'members', 'api-keys', 'preferences'] as const
const contents = {
  ranking: <RankingTab />,
  tickets: <TicketsTab />,
  rates: <RatesTab />,
  members: <MembersTab />,
  'api-keys': <ApiKeysTab />,
  preferences: <PreferencesTab />,
}

export default function SettingsRoute() {
  const { t } = useTranslation('settings')
  const [search, setSearch] = useSearchParams()
  usePageTitle(t('title'))
  return (
    <>
      <PageHead title={t('title')} />
      <Tabs
        label={t('title')}
        value={tabKeys.find((key) => key === search.get('tab')) ?? 'ranking'}
        onChange={(tab) => setSearch(tab === 'ranking' ? {} : { tab }, { replace: true })}
        tabs={tabKeys.map((value) => ({ value, label: t(`tabs.${value}`), content: contents[value] }))}
      />
    </>
  )
}
