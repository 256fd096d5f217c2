import { useTranslation } from 'react-i18next'
import type { ClientRow_ClientFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import type { MoneyValue } from '../../ui/format.ts'
import { HeadCell, Table, TableHead, TableScroll } from '../../ui/table.tsx'
import { ClientRow } from './client-row.tsx'

graphql(`
  fragment ClientRow_Client on Client {
    id
    name
    isArchived
    createdAt
    adAccounts {
      id
      name
      metaAccountId
      freshness {
        lastReadAt
      }
    }
  }
`)

type ClientTableProps = {
  clients: readonly ClientRow_ClientFragment[]
  /** By client; undefined while the amounts are not known. */
  spend: ReadonlyMap<string, MoneyValue[]> | undefined
  /** Why they are not, when they will not be. */
  lost: string | null
  wayOf: (clientId: string) => string
  mayChange: boolean
}

/** Clients by name, each with what it holds, what it spent and when that was last read. */
export function ClientTable({ clients, spend, lost, wayOf, mayChange }: ClientTableProps) {
  const { t } = useTranslation('clients')
  return (
    <TableScroll label={t('title')}>
      <Table className="min-w-160">
        <TableHead>
          <HeadCell>{t('columns.client')}</HeadCell>
          <HeadCell align="end">{t('columns.accounts')}</HeadCell>
          <HeadCell align="end">{t('columns.spend')}</HeadCell>
          <HeadCell align="end">{t('columns.lastRead')}</HeadCell>
          <HeadCell className="w-14">
            <span className="sr-only">{t('columns.actions')}</span>
          </HeadCell>
        </TableHead>
        <tbody>
          {clients.map((client) => (
            <ClientRow
              key={client.id}
              client={client}
              spend={spend ? (spend.get(client.id) ?? []) : lost ? [] : undefined}
              lost={lost}
              way={wayOf(client.id)}
              mayChange={mayChange}
            />
          ))}
        </tbody>
      </Table>
    </TableScroll>
  )
}
