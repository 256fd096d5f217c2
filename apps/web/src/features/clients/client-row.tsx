import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ClientRow_ClientFragment } from '../../gql/graphql.ts'
import { Badge } from '../../ui/badge.tsx'
import { cx } from '../../ui/cx.ts'
import { Ago, Missing, Money } from '../../ui/figures.tsx'
import type { MoneyValue } from '../../ui/format.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Cell, Row } from '../../ui/table.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { ClientActions } from './client-actions.tsx'
import { lastReadingOf } from './last-reading.ts'

type ClientRowProps = {
  client: ClientRow_ClientFragment
  /** One amount for each currency; undefined while they are not known. */
  spend: readonly MoneyValue[] | undefined
  lost: string | null
  /** Its overview, for the same period. */
  way: string
  mayChange: boolean
}

export function ClientRow({ client, spend, lost, way, mayChange }: ClientRowProps) {
  const { t } = useTranslation('clients')
  const format = useFormat()
  const { adAccounts } = client
  const names = format.list(adAccounts.map(({ name }) => name))
  return (
    <Row size="person">
      <Cell className="max-w-90">
        <span className="flex items-center gap-2.5">
          <Link
            to={way}
            className={cx(
              'min-w-0 truncate rounded-chip font-medium hover:underline',
              !client.isArchived && 'text-text',
            )}
            title={client.name}
          >
            {client.name}
          </Link>
          {client.isArchived ? <Badge>{t('archived')}</Badge> : null}
        </span>
        {adAccounts.length ? (
          <span className="block truncate text-label text-quiet" title={names}>
            {names}
          </span>
        ) : null}
      </Cell>
      <Cell align="end" className="text-text">
        {format.number(adAccounts.length)}
      </Cell>
      <Cell align="end" className="whitespace-nowrap text-text">
        <Spend spend={spend} because={lost ?? t(adAccounts.length ? 'noSpend' : 'noAccounts')} />
      </Cell>
      <Cell align="end">
        <Ago at={lastReadingOf(adAccounts)} because={t(adAccounts.length ? 'neverRead' : 'noAccounts')} />
      </Cell>
      <Cell align="end">
        <ClientActions client={client} way={way} mayChange={mayChange} />
      </Cell>
    </Row>
  )
}

function Spend({ spend, because }: { spend: ClientRowProps['spend']; because: string }) {
  if (!spend) return <Skeleton className="ml-auto h-3.5 w-20" />
  if (spend.length === 0) return <Missing because={because} />
  return spend.map((amount) => (
    <span key={amount.currency} className="block">
      <Money value={amount} />
    </span>
  ))
}
