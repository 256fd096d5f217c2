import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ReplayMoves_ReplayMoveFragment } from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'
import { useContactName } from '../../../ui/use-contact-name.ts'
import { useFormat } from '../../../ui/use-format.ts'

graphql(`
  fragment ReplayMoves_ReplayMove on ReplayMove {
    at
    contact {
      id
      name
      phoneEnd
    }
    now {
      metaAdId
      name
    }
    then {
      metaAdId
      name
    }
    ticket {
      id
    }
  }
`)

type ReplayMovesProps = {
  moves: readonly ReplayMoves_ReplayMoveFragment[]
  total: number
  addressOf: (ticketId: string) => string
  /** A ticket is opened beside the page: what covers it goes. */
  onLeave: () => void
}

/** Each ticket whose outcome another ad would get. */
export function ReplayMoves({ moves, total, addressOf, onLeave }: ReplayMovesProps) {
  const { t } = useTranslation('tickets')
  const format = useFormat()
  const nameOf = useContactName()
  const adName = (ad: ReplayMoves_ReplayMoveFragment['now']) =>
    ad ? (ad.name ?? t('ad.numbered', { id: ad.metaAdId })) : t('replay.noAd')
  return (
    <div>
      <h3 className="text-heading">{t('replay.moves')}</h3>
      <ul className="mt-2 flex flex-col gap-2">
        {moves.map(({ at, contact, now, then, ticket }) => (
          <li key={`${ticket.id}${at}`} className="flex flex-wrap items-baseline gap-x-3 text-soft">
            <time dateTime={at} className="figures text-label text-quiet">
              {format.instant(at)}
            </time>
            <Link
              to={addressOf(ticket.id)}
              onClick={onLeave}
              preventScrollReset
              className="rounded-chip font-medium text-text hover:underline"
            >
              {nameOf(contact)}
            </Link>
            <span className="inline-flex min-w-0 items-center gap-1.5">
              {adName(now)}
              <ArrowRight
                role="img"
                aria-label={t('replay.becomes')}
                className="size-3 shrink-0 stroke-[1.75] text-quiet"
              />
              {adName(then)}
            </span>
          </li>
        ))}
      </ul>
      {total > moves.length ? (
        <p className="mt-2 text-label text-quiet">{t('replay.more', { count: total - moves.length })}</p>
      ) : null}
    </div>
  )
}
