import { useTranslation } from 'react-i18next'
import type { AccountRow_AdAccountFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { HeadCell, Table, TableHead, TableScroll } from '../../ui/table.tsx'
import { AccountRow } from './account-row.tsx'

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
    dataset {
      id
      name
    }
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

type AccountTableProps = { accounts: readonly AccountRow_AdAccountFragment[]; mayAct: boolean }

export function AccountTable({ accounts, mayAct }: AccountTableProps) {
  const { t } = useTranslation('accounts')
  return (
    <TableScroll label={t('title')}>
      <Table className="min-w-250">
        <TableHead>
          <HeadCell className="w-14">
            <span className="sr-only">{t('columns.switch')}</span>
          </HeadCell>
          <HeadCell>{t('columns.account')}</HeadCell>
          <HeadCell>{t('columns.profile')}</HeadCell>
          <HeadCell>{t('columns.dataset')}</HeadCell>
          <HeadCell>{t('columns.status')}</HeadCell>
          <HeadCell>{t('columns.currency')}</HeadCell>
          <HeadCell>{t('columns.zone')}</HeadCell>
          <HeadCell align="end">{t('columns.lastRead')}</HeadCell>
        </TableHead>
        <tbody>
          {accounts.map((account) => (
            <AccountRow key={account.id} account={account} mayAct={mayAct} />
          ))}
        </tbody>
      </Table>
    </TableScroll>
  )
}
