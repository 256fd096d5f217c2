import { useTranslation } from 'react-i18next'
import type { ArrivalRow_WhatsAppArrivalFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Badge } from '../../ui/badge.tsx'
import { Panel, PanelHead } from '../../ui/panel.tsx'
import { Empty } from '../../ui/states.tsx'
import { Cell, HeadCell, Row, Table, TableHead, TableScroll } from '../../ui/table.tsx'
import { useFormat } from '../../ui/use-format.ts'

graphql(`
  fragment ArrivalRow_WhatsAppArrival on WhatsAppArrival {
    wamid
    type
    hasReferral
    isTest
    sentAt
    receivedAt
    number {
      id
      displayPhoneNumber
    }
  }
`)

type Arrival = ArrivalRow_WhatsAppArrivalFragment

/** The last messages that came, without their words: those are kept where they came from an ad, and shown by the ticket. */
export function ArrivalsPanel({ arrivals }: { arrivals: readonly Arrival[] }) {
  const { t } = useTranslation('whatsapp')
  return (
    <Panel aria-labelledby="arrivals">
      <PanelHead id="arrivals" divided title={t('arrivals.title')} end={t('arrivals.notKept')} />
      {arrivals.length ? (
        <TableScroll label={t('arrivals.title')}>
          <Table className="min-w-200">
            <TableHead>
              <HeadCell>{t('arrivals.columns.received')}</HeadCell>
              <HeadCell>{t('arrivals.columns.number')}</HeadCell>
              <HeadCell>{t('arrivals.columns.type')}</HeadCell>
              <HeadCell>{t('arrivals.columns.from')}</HeadCell>
              <HeadCell align="end">{t('arrivals.columns.took')}</HeadCell>
              <HeadCell>{t('arrivals.columns.id')}</HeadCell>
            </TableHead>
            <tbody>
              {arrivals.map((arrival) => (
                <ArrivalRow key={arrival.wamid} arrival={arrival} />
              ))}
            </tbody>
          </Table>
        </TableScroll>
      ) : (
        <Empty title={t('arrivals.none')}>{t('arrivals.noneWay')}</Empty>
      )}
    </Panel>
  )
}

function ArrivalRow({ arrival }: { arrival: Arrival }) {
  const { t } = useTranslation('whatsapp')
  const format = useFormat()
  const { wamid, type, hasReferral, isTest, sentAt, receivedAt, number } = arrival
  return (
    <Row>
      <Cell className="figures whitespace-nowrap text-text">
        <time dateTime={receivedAt}>{format.instant(receivedAt)}</time>
      </Cell>
      <Cell className="figures whitespace-nowrap">{number.displayPhoneNumber}</Cell>
      <Cell>
        <span className="flex items-center gap-2">
          <code className="font-mono text-label">{type}</code>
          {isTest ? <Badge tone="accent">{t('arrivals.test')}</Badge> : null}
        </span>
      </Cell>
      <Cell className="whitespace-nowrap">{t(hasReferral ? 'arrivals.fromAd' : 'arrivals.plain')}</Cell>
      <Cell align="end" className="whitespace-nowrap">
        {format.duration((Date.parse(receivedAt) - Date.parse(sentAt)) / 1000)}
      </Cell>
      <Cell className="max-w-60 truncate font-mono text-label text-quiet" title={wamid}>
        {wamid}
      </Cell>
    </Row>
  )
}
