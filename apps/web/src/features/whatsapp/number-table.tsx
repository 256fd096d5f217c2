import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { HeadCell, Table, TableHead, TableScroll } from '../../ui/table.tsx'

/** The heads above rows of numbers. */
export function NumberTable({ mayChange, children }: { mayChange: boolean; children: ReactNode }) {
  const { t } = useTranslation('whatsapp')
  return (
    <TableScroll label={t('numbers.title')}>
      <Table className="min-w-200">
        <TableHead>
          <HeadCell>{t('numbers.columns.number')}</HeadCell>
          <HeadCell>{t('numbers.columns.state')}</HeadCell>
          <HeadCell>{t('numbers.columns.dataset')}</HeadCell>
          <HeadCell>{t('numbers.columns.zone')}</HeadCell>
          <HeadCell align="end">{t('numbers.columns.today')}</HeadCell>
          <HeadCell align="end">{t('numbers.columns.last')}</HeadCell>
          {mayChange ? (
            <HeadCell>
              <span className="sr-only">{t('numbers.columns.actions')}</span>
            </HeadCell>
          ) : null}
        </TableHead>
        <tbody>{children}</tbody>
      </Table>
    </TableScroll>
  )
}
