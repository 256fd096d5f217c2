import { useTranslation } from 'react-i18next'
import type { AccountRow_AdAccountFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { HeadCell, Table, TableHead, TableScroll } from '../../ui/table.tsx'
import { useClientNames } from '../clients/use-client-names.ts'
import { type AccountRights, AccountRow } from './account-row.tsx'

graphql(`
  fragment AccountRow_AdAccount on AdAccount {
    id
    metaAccountId
    name
    currency
    timezone
    status
    unavailableBecause
    isActive
    client {
      id
      name
    }
    dataset {
      id
      name
    }
    nextReadAt
    connections {
      id
      name
    }
    lastSync {
      id
      status
      progress
    }
    freshness {
      lastReadAt
      throughDay
    }
  }
`)

type AccountTableProps = AccountRights & {
  accounts: readonly AccountRow_AdAccountFragment[]
  /** The names of those that are being read or wait for it. */
  beingRead: ReadonlySet<string | null | undefined>
  onStarted: () => void
}

export function AccountTable({ accounts, beingRead, ...row }: AccountTableProps) {
  const { t } = useTranslation('accounts')
  const clients = useClientNames()
  return (
    <TableScroll label={t('title')}>
      <Table className="min-w-280">
        <TableHead>
          <HeadCell className="w-14">
            <span className="sr-only">{t('columns.switch')}</span>
          </HeadCell>
          <HeadCell>{t('columns.account')}</HeadCell>
          <HeadCell>{t('columns.profile')}</HeadCell>
          <HeadCell>{t('columns.client')}</HeadCell>
          <HeadCell>{t('columns.dataset')}</HeadCell>
          <HeadCell>{t('columns.currency')}</HeadCell>
          <HeadCell>{t('columns.zone')}</HeadCell>
          <HeadCell align="end">{t('columns.lastRead')}</HeadCell>
          <HeadCell className="w-14">
            <span className="sr-only">{t('columns.actions')}</span>
          </HeadCell>
        </TableHead>
        <tbody>
          {accounts.map((account) => (
            <AccountRow
              key={account.id}
              account={account}
              clients={clients}
              isBeingRead={beingRead.has(account.name)}
              {...row}
            />
          ))}
        </tbody>
      </Table>
    </TableScroll>
  )
}
