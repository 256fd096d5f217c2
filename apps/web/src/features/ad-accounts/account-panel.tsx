import { useTranslation } from 'react-i18next'
import type { AdAccountsQuery } from '../../gql/graphql.ts'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { QueryFailed } from '../../ui/query-failed.tsx'
import { SkeletonRows, Waiting } from '../../ui/skeleton.tsx'
import { Empty } from '../../ui/states.tsx'
import { AccountTable, type AccountTableProps } from './account-table.tsx'

type AccountPanelProps = Omit<AccountTableProps, 'accounts'> & {
  page: AdAccountsQuery['adAccounts'] | undefined
  error: unknown
  onRetry: () => void
  onMore: () => void
  /** Whether filters may be the reason for an empty list. */
  narrowed: boolean
}

/** The accounts, in their four faces. */
export function AccountPanel({ page, error, onRetry, onMore, narrowed, ...table }: AccountPanelProps) {
  const { t } = useTranslation('accounts')
  const accounts = page?.edges.map((edge) => edge.node) ?? []
  return (
    <>
      <Panel aria-label={t('title')}>
        {error && !page ? <QueryFailed error={error} onRetry={onRetry} /> : null}
        {!error && !page ? (
          <Waiting>
            <SkeletonRows rows={6} />
          </Waiting>
        ) : null}
        {accounts.length ? <AccountTable accounts={accounts} {...table} /> : null}
        {page && accounts.length === 0 ? (
          <Empty title={t(narrowed ? 'noneFiltered.title' : 'none.title')}>
            {t(narrowed ? 'noneFiltered.way' : 'none.way')}
          </Empty>
        ) : null}
      </Panel>
      {page?.pageInfo.hasNextPage ? (
        <Button className="self-center" onClick={onMore}>
          {t('more')}
        </Button>
      ) : null}
    </>
  )
}
