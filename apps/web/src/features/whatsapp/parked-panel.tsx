import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ParkedPanel_ParkedDeliveriesFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Count } from '../../ui/badge.tsx'
import { Missing } from '../../ui/figures.tsx'
import { Panel, PanelHead } from '../../ui/panel.tsx'
import { Cell, HeadCell, Row, Table, TableHead, TableScroll } from '../../ui/table.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { knownReason } from './parked-reasons.ts'

graphql(`
  fragment ParkedPanel_ParkedDeliveries on ParkedDeliveries {
    reason
    count
    phoneNumberId
  }
`)

type ParkedPanelProps = {
  parked: readonly ParkedPanel_ParkedDeliveriesFragment[]
  /** What has those tried again that failed. */
  retry: ReactNode
}

/** What came and could not be handed out: how much of it, why, and what lets it go on. */
export function ParkedPanel({ parked, retry }: ParkedPanelProps) {
  const { t } = useTranslation('whatsapp')
  const format = useFormat()
  if (parked.length === 0) return null
  return (
    <Panel aria-labelledby="parked">
      <PanelHead
        id="parked"
        divided
        title={t('parked.title')}
        aside={<Count>{format.number(parked.reduce((total, { count }) => total + count, 0))}</Count>}
        end={t('parked.kept')}
      />
      <TableScroll label={t('parked.title')}>
        <Table className="min-w-160">
          <TableHead>
            <HeadCell align="end">{t('parked.count')}</HeadCell>
            <HeadCell>{t('parked.why')}</HeadCell>
            <HeadCell>{t('parked.number')}</HeadCell>
          </TableHead>
          <tbody>
            {parked.map(({ reason, count, phoneNumberId }) => (
              <Row key={`${reason}${phoneNumberId}`} size="two">
                <Cell align="end" className="w-24 text-text">
                  {format.number(count)}
                </Cell>
                <Cell className="py-2">
                  <p className="text-text">{t(`parked.reasons.${knownReason(reason)}.title`, { reason })}</p>
                  <p className="text-label text-quiet">{t(`parked.reasons.${knownReason(reason)}.way`)}</p>
                  {reason === 'FAILED' ? <div className="mt-1.5 empty:hidden">{retry}</div> : null}
                </Cell>
                <Cell className="font-mono text-label">
                  {phoneNumberId ?? <Missing because={t('parked.noNumber')} />}
                </Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      </TableScroll>
    </Panel>
  )
}
