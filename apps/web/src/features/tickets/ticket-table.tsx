import { useTranslation } from 'react-i18next'
import type { TicketCard_TicketFragment } from '../../gql/graphql.ts'
import { HeadCell, Table, TableHead, TableScroll } from '../../ui/table.tsx'
import { TicketRow } from './ticket-row.tsx'

type TicketTableProps = {
  tickets: readonly TicketCard_TicketFragment[]
  openId: string | null
  addressOf: (id: string) => string
}

/** Tickets one below the other, the one that was written in last first. */
export function TicketTable({ tickets, openId, addressOf }: TicketTableProps) {
  const { t } = useTranslation('tickets')
  return (
    <TableScroll label={t('list.label')}>
      <Table className="min-w-240">
        <TableHead>
          <HeadCell>{t('list.contact')}</HeadCell>
          <HeadCell>{t('list.stage')}</HeadCell>
          <HeadCell>{t('list.ad')}</HeadCell>
          <HeadCell>{t('list.evidence')}</HeadCell>
          <HeadCell align="end">{t('list.value')}</HeadCell>
          <HeadCell align="end">{t('list.last')}</HeadCell>
          <HeadCell align="end">{t('list.opened')}</HeadCell>
        </TableHead>
        <tbody>
          {tickets.map((ticket) => (
            <TicketRow key={ticket.id} ticket={ticket} to={addressOf(ticket.id)} isOpen={openId === ticket.id} />
          ))}
        </tbody>
      </Table>
    </TableScroll>
  )
}
