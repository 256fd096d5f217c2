import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { TicketCard_TicketFragment } from '../../gql/graphql.ts'
import { Badge } from '../../ui/badge.tsx'
import { cx } from '../../ui/cx.ts'
import { Ago, Money } from '../../ui/figures.tsx'
import { Cell, Row } from '../../ui/table.tsx'
import { useContactName } from '../../ui/use-contact-name.ts'
import { useFormat } from '../../ui/use-format.ts'
import { useAdWords } from './ad-line.tsx'
import { AdPicture } from './ad-picture.tsx'
import { EvidenceMark } from './evidence-mark.tsx'

type TicketRowProps = { ticket: TicketCard_TicketFragment; to: string; isOpen: boolean }

export function TicketRow({ ticket, to, isOpen }: TicketRowProps) {
  const { t } = useTranslation('tickets')
  const format = useFormat()
  const nameOf = useContactName()
  const adName = useAdWords(ticket)
  const { stage, status, tracking, lastTouch } = ticket
  const campaign = tracking.metaCampaignName ?? lastTouch?.ad?.campaignName
  return (
    <Row size="person" className={isOpen ? 'bg-surface-hover' : undefined}>
      <Cell className="max-w-56 min-w-40">
        <Link
          to={to}
          preventScrollReset
          data-card={ticket.id}
          aria-current={isOpen || undefined}
          className="block truncate rounded-chip font-medium text-text hover:underline"
        >
          {nameOf(ticket.contact)}
        </Link>
      </Cell>
      <Cell className="whitespace-nowrap">
        <span className="flex items-center gap-2">
          {stage.name}
          {status === 'EXPIRED' ? <Badge tone="warn">{t(`statuses.${status}`)}</Badge> : null}
        </span>
      </Cell>
      <Cell className="max-w-72 min-w-52">
        <span className="flex items-center gap-2.5">
          <AdPicture src={lastTouch?.ad?.thumbnailUrl} isKnown={Boolean(tracking.metaAdId)} />
          <span className="min-w-0">
            <span className={cx('block truncate', tracking.metaAdId ? 'text-text' : 'text-quiet')} title={adName}>
              {adName}
            </span>
            {campaign ? (
              <span className="block truncate text-label text-quiet" title={campaign}>
                {campaign}
              </span>
            ) : null}
          </span>
        </span>
      </Cell>
      <Cell>
        <EvidenceMark evidence={ticket.evidence} className="text-label whitespace-nowrap" />
      </Cell>
      <Cell align="end" className="whitespace-nowrap text-text">
        <Money value={ticket.dealValue} because={t('noValue')} />
      </Cell>
      <Cell align="end" className="whitespace-nowrap">
        <Ago at={ticket.lastMessageAt} />
      </Cell>
      <Cell align="end" className="whitespace-nowrap">
        <time dateTime={ticket.openedAt}>{format.instant(ticket.openedAt)}</time>
      </Cell>
    </Row>
  )
}
