import { memo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { TicketCard_TicketFragment } from '../../../gql/graphql.ts'
import { cx } from '../../../ui/cx.ts'
import { Money } from '../../../ui/figures.tsx'
import { useContactName } from '../../../ui/use-contact-name.ts'
import { useFormat } from '../../../ui/use-format.ts'
import { useTicking } from '../../../ui/use-ticking.ts'
import { AdLine } from '../ad-line.tsx'
import { EvidenceMark } from '../evidence-mark.tsx'
import { useCardDrag } from './use-card-drag.ts'

type TicketCardProps = {
  ticket: TicketCard_TicketFragment
  /** The address of its story. */
  to: string
  isOpen: boolean
  /** Taken up by the keyboard, on its way to another stage. */
  isLifted: boolean
  isMovable: boolean
  /** Of all cards of a column, one is a stop of the tab key. */
  isStop: boolean
  hintId: string
}

/** A ticket on the board: who, since when, from which ad, how surely, and worth what. Only those that change are drawn again. */
export const TicketCard = memo(function TicketCard(props: TicketCardProps) {
  const { ticket, to, isOpen, isLifted, isMovable, isStop, hintId } = props
  const { t } = useTranslation('tickets')
  const format = useFormat()
  const nameOf = useContactName()
  const card = useRef<HTMLAnchorElement>(null)
  const isCarried = useCardDrag(card, ticket.id, isMovable)
  const name = nameOf(ticket.contact)
  const at = ticket.closedAt ?? ticket.lastMessageAt
  const age = useTicking((now) => format.age(at, now))
  return (
    <Link
      ref={card}
      to={to}
      preventScrollReset
      data-card={ticket.id}
      data-lifted={isLifted || undefined}
      tabIndex={isStop ? 0 : -1}
      aria-current={isOpen || undefined}
      aria-describedby={isMovable ? hintId : undefined}
      className={cx(
        'flex flex-col gap-2 rounded-panel border bg-surface p-3 text-body transition-colors hover:bg-surface-hover',
        isOpen ? 'border-accent ring-1 ring-accent' : 'border-line',
        isLifted && 'border-accent shadow-float ring-1 ring-accent',
        isCarried && 'opacity-42',
      )}
    >
      <span className="flex items-baseline justify-between gap-3">
        <span className="min-w-0 truncate font-medium text-text" title={name}>
          {name}
        </span>
        <time dateTime={at} title={format.instant(at)} className="figures shrink-0 text-label text-quiet">
          {age}
        </time>
      </span>
      <AdLine ticket={ticket} />
      <span className="flex items-center justify-between gap-3 text-label">
        <EvidenceMark evidence={ticket.evidence} />
        <span className="figures shrink-0 text-body font-medium text-text">
          {ticket.dealValue ? (
            <Money value={ticket.dealValue} whole />
          ) : (
            <span className="font-normal text-quiet">
              —<span className="sr-only"> {t('noValue')}</span>
            </span>
          )}
        </span>
      </span>
    </Link>
  )
})
