import { useTranslation } from 'react-i18next'
import { HeadCell, Table, TableHead, TableScroll } from '../../ui/table.tsx'
import type { ConversionLine } from './conversion-line.ts'
import { ConversionRow } from './conversion-row.tsx'

type ConversionTableProps = { events: readonly ConversionLine[]; mayDecide: boolean; onOpen: (eventId: string) => void }

/** What Meta is told, one event a line; its name opens what became of it. */
export function ConversionTable({ events, mayDecide, onOpen }: ConversionTableProps) {
  const { t } = useTranslation('conversions')
  return (
    <TableScroll label={t('ledger')}>
      <Table className="min-w-230">
        <TableHead>
          <HeadCell>{t('columns.event')}</HeadCell>
          <HeadCell>{t('columns.state')}</HeadCell>
          <HeadCell>{t('columns.ticket')}</HeadCell>
          <HeadCell align="end">{t('columns.value')}</HeadCell>
          <HeadCell>{t('columns.dataset')}</HeadCell>
          <HeadCell>{t('columns.deadline')}</HeadCell>
          <HeadCell align="end">{t('columns.attempts')}</HeadCell>
          <HeadCell>
            <span className="sr-only">{t('columns.remedy')}</span>
          </HeadCell>
        </TableHead>
        <tbody>
          {events.map((event) => (
            <ConversionRow key={event.id} event={event} mayDecide={mayDecide} onOpen={onOpen} />
          ))}
        </tbody>
      </Table>
    </TableScroll>
  )
}
