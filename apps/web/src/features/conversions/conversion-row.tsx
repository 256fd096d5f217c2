import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Missing, Money } from '../../ui/figures.tsx'
import { Cell, Row } from '../../ui/table.tsx'
import { useContactName } from '../../ui/use-contact-name.ts'
import { useFormat } from '../../ui/use-format.ts'
import type { ConversionLine } from './conversion-line.ts'
import { isCorrected } from './conversion-states.ts'
import { DeadlineCell } from './deadline-cell.tsx'
import { RemedyButton } from './remedy-button.tsx'
import { StateBadge } from './state-badge.tsx'
import { TestMark } from './test-mark.tsx'
import { useReason } from './use-reason.ts'

type ConversionRowProps = { event: ConversionLine; mayDecide: boolean; onOpen: (eventId: string) => void }

export function ConversionRow({ event, mayDecide, onOpen }: ConversionRowProps) {
  const { t } = useTranslation('conversions')
  const format = useFormat()
  const nameOf = useContactName()
  const reason = useReason()(event)
  return (
    <Row size="person">
      <Cell className="whitespace-nowrap">
        <span className="flex items-center gap-2">
          <button
            type="button"
            aria-haspopup="dialog"
            onClick={() => onOpen(event.eventId)}
            className="rounded-chip font-medium text-text hover:underline"
          >
            {t(`names.${event.eventName}`)}
          </button>
          {event.isTest ? <TestMark /> : null}
        </span>
        <time dateTime={event.eventTime} className="figures block text-label text-quiet">
          {format.instant(event.eventTime)}
        </time>
      </Cell>
      <Cell className="max-w-64 2xl:max-w-96">
        <StateBadge event={event} />
        {reason ? (
          <span className="block truncate text-label text-quiet" title={reason}>
            {reason}
          </span>
        ) : null}
      </Cell>
      <Cell className="max-w-44">
        <Link
          to={`/tickets?ticket=${event.ticket.id}`}
          className="block truncate rounded-chip text-text hover:underline"
        >
          {nameOf(event.ticket.contact)}
        </Link>
      </Cell>
      <Cell align="end" className="whitespace-nowrap">
        {event.eventName === 'PURCHASE' ? (
          <Money value={event.value} because={t('noValue')} />
        ) : (
          <Missing because={t('leadHasNoValue')} />
        )}
        {isCorrected(event) && event.valueNow ? (
          <span className="block text-label text-warn" title={t('correctedNote')}>
            {t('corrected', { value: format.money(event.valueNow) })}
          </span>
        ) : null}
      </Cell>
      <Cell className="max-w-44">
        {event.datasetName ? (
          <span className="block truncate" title={event.datasetName}>
            {event.datasetName}
          </span>
        ) : (
          <Missing because={t('noDataset')} />
        )}
      </Cell>
      <DeadlineCell event={event} />
      <Cell align="end">{format.number(event.attempts)}</Cell>
      <Cell align="end" className="w-0">
        {mayDecide ? <RemedyButton event={event} size="xs" /> : null}
      </Cell>
    </Row>
  )
}
