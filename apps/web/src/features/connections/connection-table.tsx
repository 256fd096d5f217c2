import { useTranslation } from 'react-i18next'
import type { ConnectionRow_ConnectionFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { HeadCell, Table, TableHead, TableScroll } from '../../ui/table.tsx'
import { ConnectionRow } from './connection-row.tsx'

graphql(`
  fragment ConnectionRow_Connection on Connection {
    id
    metaUserId
    name
    status
    expiresAt
    daysLeft
    missingScopes
    renewalStrategy
    renewedAt
    renewalFailedAt
    renewalFailure
    lastUsedAt
    adAccounts {
      id
    }
  }
`)

type ConnectionTableProps = {
  connections: readonly ConnectionRow_ConnectionFragment[]
  mayAct: boolean
  mayRenew: boolean
}

export function ConnectionTable({ connections, mayAct, mayRenew }: ConnectionTableProps) {
  const { t } = useTranslation('connections')
  return (
    <TableScroll label={t('title')}>
      <Table className="min-w-230">
        <TableHead>
          <HeadCell>{t('columns.profile')}</HeadCell>
          <HeadCell>{t('columns.state')}</HeadCell>
          <HeadCell>{t('columns.validity')}</HeadCell>
          <HeadCell>{t('columns.permissions')}</HeadCell>
          <HeadCell align="end">{t('columns.accounts')}</HeadCell>
          <HeadCell>{t('columns.lastUse')}</HeadCell>
          <HeadCell>
            <span className="sr-only">{t('columns.actions')}</span>
          </HeadCell>
        </TableHead>
        <tbody>
          {connections.map((connection) => (
            <ConnectionRow key={connection.id} connection={connection} mayAct={mayAct} mayRenew={mayRenew} />
          ))}
        </tbody>
      </Table>
    </TableScroll>
  )
}
