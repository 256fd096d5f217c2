import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { countFilterIn, eventIn, stateIn } from '../features/conversions/conversion-address.ts'
import { ConversionDrawer } from '../features/conversions/conversion-drawer.tsx'
import { StateChips } from '../features/conversions/state-chips.tsx'
import { useConversionsAddress } from '../features/conversions/use-conversions-address.ts'
import { mayOperate, useCurrent } from '../features/organizations/current.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { PageHead } from '../ui/panel.tsx'
import { useStale } from '../ui/stale.ts'
import { StaleNote } from '../ui/stale-note.tsx'
import { ConversionFilters } from './conversions/conversion-filters.tsx'
import { ConversionCounts } from './conversions/conversion-queries.ts'
import { HealthSection } from './conversions/health-section.tsx'
import { LedgerSection } from './conversions/ledger-section.tsx'
import { useConversionsNews } from './conversions/use-conversions-news.ts'

/** What Meta is told of leads and sales: told once, or visibly not. */
export default function ConversionsRoute() {
  const { t } = useTranslation('conversions')
  const { role } = useCurrent().organization
  const { search, change } = useConversionsAddress()
  const counted = useQuery(ConversionCounts, { variables: { filter: countFilterIn(search) } })
  const counts = (counted.data ?? counted.previousData)?.conversionCounts
  const opened = eventIn(search)
  useStale({
    hasFailed: Boolean(counted.error && counts),
    isAsking: counted.loading,
    retry: () => void counted.refetch(),
  })
  useConversionsNews()
  usePageTitle(t('title'))
  return (
    <>
      <PageHead title={t('title')} actions={<ConversionFilters />} />
      <StaleNote />
      <HealthSection />
      <StateChips counts={counts} chosen={stateIn(search)} onChoose={(state) => change({ state })} />
      <LedgerSection mayDecide={mayOperate(role)} />
      {opened ? (
        <ConversionDrawer
          key={opened.eventId}
          opened={opened}
          mayDecide={mayOperate(role)}
          onClose={() => change({ event: null })}
        />
      ) : null}
    </>
  )
}
