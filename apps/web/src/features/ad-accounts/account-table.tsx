import type { ReactNode } from 'react'
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

export type AccountTableProps = {
  accounts: readonly AccountRow_AdAccountFragment[]
  /** To choose from; undefined until they are known. */
  clients: readonly { id: string; name: string }[] | undefined
  mayAct: boolean
  /** What else can be asked of an account. */
  menuOf: (account: AccountRow_AdAccountFragment) => ReactNode
  /** What goes on with it, below its row; null for nothing. */
  belowOf: (account: AccountRow_AdAccountFragment) => ReactNode
}

export function AccountTable({ accounts, clients, mayAct, menuOf, belowOf }: AccountTableProps) {
  const { t } = useTranslation('accounts')
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
              mayAct={mayAct}
              menu={menuOf(account)}
              below={belowOf(account)}
            />
          ))}
        </tbody>
      </Table>
    </TableScroll>
  )
}
