import { useQuery } from '@apollo/client/react'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { AccountFilters, readAccountFilter } from '../features/ad-accounts/account-filters.tsx'
import { AccountPanel } from '../features/ad-accounts/account-panel.tsx'
import { useClientNames } from '../features/clients/use-client-names.ts'
import { ConnectButton } from '../features/connections/connect-button.tsx'
import { ConnectOutcome } from '../features/connections/connect-outcome.tsx'
import { ConnectionPanel } from '../features/connections/connection-panel.tsx'
import { RefreshAccountsButton } from '../features/connections/refresh-accounts-button.tsx'
import { mayAdminister, mayOperate, useCurrent } from '../features/organizations/current.tsx'
import { graphql } from '../gql/index.ts'
import { Count } from '../ui/badge.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { PageHead } from '../ui/panel.tsx'
import { useFormat } from '../ui/use-format.ts'
import { AccountMenu } from './accounts/account-menu.tsx'
import { AccountReadings } from './accounts/account-readings.tsx'
import { useRunningReadings } from './accounts/use-running-readings.ts'

const Connections = graphql(`
  query Connections {
    connections {
      ...ConnectionRow_Connection
    }
  }
`)

const AdAccounts = graphql(`
  query AdAccounts($filter: AdAccountFilter, $after: String) {
    adAccounts(filter: $filter, first: 50, after: $after) {
      totalCount
      activeCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...AccountRow_AdAccount
        }
      }
    }
  }
`)

export default function AccountsRoute() {
  const { t } = useTranslation('accounts')
  const format = useFormat()
  const [search] = useSearchParams()
  const { role } = useCurrent().organization
  const mayAct = mayOperate(role)
  const profiles = useQuery(Connections)
  const accounts = useQuery(AdAccounts, { variables: { filter: readAccountFilter(search) } })
  const clients = useClientNames()
  const { names, askAgain } = useRunningReadings(() => {
    void accounts.refetch()
    // A reading may be what finds out that a token has ended.
    void profiles.refetch()
  })
  const connections = profiles.data?.connections
  const page = accounts.data?.adAccounts
  usePageTitle(t('pageTitle'))
  return (
    <>
      <PageHead
        title={t('pageTitle')}
        actions={
          mayAct ? (
            <>
              {connections?.length ? <RefreshAccountsButton onDone={() => accounts.refetch()} /> : null}
              <ConnectButton variant="primary">
                <Plus aria-hidden />
                {t('connect')}
              </ConnectButton>
            </>
          ) : null
        }
      />
      <ConnectOutcome connections={connections} mayAct={mayAct} />
      <ConnectionPanel
        connections={connections}
        error={profiles.error}
        onRetry={() => profiles.refetch()}
        mayAct={mayAct}
        mayRenew={mayAdminister(role)}
      />
      <div className="mt-2 flex flex-wrap items-center justify-between gap-3">
        <div className="flex items-center gap-2.5">
          <h2 className="text-heading">{t('title')}</h2>
          {page ? <Count>{format.number(page.totalCount)}</Count> : null}
          {page ? (
            <span className="text-label text-quiet">{t('followedCount', { count: page.activeCount })}</span>
          ) : null}
        </div>
        <AccountFilters profiles={connections ?? []} clients={clients} />
      </div>
      <AccountPanel
        page={page}
        error={accounts.error}
        onRetry={() => accounts.refetch()}
        onMore={() => accounts.fetchMore({ variables: { after: page?.pageInfo.endCursor } })}
        narrowed={Object.keys(readAccountFilter(search)).length > 0}
        clients={clients}
        mayAct={mayAct}
        menuOf={(account) => <AccountMenu account={account} mayRead={mayAdminister(role)} onStarted={askAgain} />}
        belowOf={({ id, name }) => (names.has(name) ? <AccountReadings adAccountId={id} /> : null)}
      />
    </>
  )
}
