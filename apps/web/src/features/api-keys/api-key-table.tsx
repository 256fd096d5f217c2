import { useTranslation } from 'react-i18next'
import type { ApiKeyRow_ApiKeyFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Badge } from '../../ui/badge.tsx'
import { Ago, Missing } from '../../ui/figures.tsx'
import { Cell, HeadCell, Row, Table, TableHead, TableScroll } from '../../ui/table.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { RevokeButton } from './revoke-button.tsx'

graphql(`
  fragment ApiKeyRow_ApiKey on ApiKey {
    id
    name
    scope
    start
    createdAt
    lastUsedAt
    expiresAt
  }
`)

type ApiKeyTableProps = { apiKeys: readonly ApiKeyRow_ApiKeyFragment[]; onRevoked: () => void }

export function ApiKeyTable({ apiKeys, onRevoked }: ApiKeyTableProps) {
  const { t } = useTranslation('apiKeys')
  const format = useFormat()
  const columns = ['name', 'key', 'scope', 'created', 'used', 'expires'] as const
  return (
    <TableScroll label={t('title')}>
      <Table className="min-w-190">
        <TableHead>
          {columns.map((column) => (
            <HeadCell key={column}>{t(`columns.${column}`)}</HeadCell>
          ))}
          <HeadCell>
            <span className="sr-only">{t('columns.actions')}</span>
          </HeadCell>
        </TableHead>
        <tbody>
          {apiKeys.map((key) => (
            <Row key={key.id} size="two">
              <Cell className="font-medium text-text">{key.name}</Cell>
              <Cell>
                <code className="font-mono text-label">{key.start}…</code>
              </Cell>
              <Cell>
                <Badge tone={key.scope === 'OPERATE' ? 'warn' : 'neutral'}>{t(`scopes.${key.scope}.name`)}</Badge>
              </Cell>
              <Cell>{format.day(key.createdAt.slice(0, 10), { year: true })}</Cell>
              <Cell>
                <Ago at={key.lastUsedAt} because={t('neverUsed')} />
              </Cell>
              <Cell>
                {key.expiresAt ? (
                  format.day(key.expiresAt.slice(0, 10), { year: true })
                ) : (
                  <Missing because={t('neverExpires')} />
                )}
              </Cell>
              <Cell align="end">
                <RevokeButton apiKey={key} onRevoked={onRevoked} />
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </TableScroll>
  )
}
