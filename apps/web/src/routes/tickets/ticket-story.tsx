import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { DealEditor } from '../../features/tickets/story/deal-editor.tsx'
import { EventList } from '../../features/tickets/story/event-list.tsx'
import { HistoryList } from '../../features/tickets/story/history-list.tsx'
import { TouchList } from '../../features/tickets/story/touch-list.tsx'
import { useTicketAddress } from '../../features/tickets/use-ticket-address.ts'
import type { TicketStory_TicketFragment, TicketsGroundQuery } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { useFormat } from '../../ui/use-format.ts'
import type { useTicketMoves } from './use-ticket-moves.ts'

const ReplayDialog = lazy(() => import('../../features/tickets/replay/replay-dialog.tsx'))

graphql(`
  fragment TicketStory_Ticket on Ticket {
    ...TicketCard_Ticket
    ...TouchList_Ticket
    ...EventList_Ticket
    ...HistoryList_Ticket
    number {
      id
      displayPhoneNumber
    }
  }
`)

type TicketStoryProps = {
  ticket: TicketStory_TicketFragment
  ground: TicketsGroundQuery | undefined
  moves: ReturnType<typeof useTicketMoves>
  onMoved?: () => void
}

/** All of a ticket: where it stands and what it is worth, its touches, what Meta was told, what happened. */
export function TicketStory({ ticket, ground, moves, onMoved }: TicketStoryProps) {
  const { t } = useTranslation('tickets')
  const { addressOf } = useTicketAddress()
  const [isReplaying, setReplaying] = useState(false)
  const stages = ground?.stages ?? [ticket.stage]
  // An archived stage is offered only to the ticket that is in it.
  const offered = stages.some(({ id }) => id === ticket.stage.id) ? stages : [ticket.stage, ...stages]
  const daysNow = ground?.leadConfig.ticketExpirationDays ?? 7
  const tried = daysNow === 1 ? 7 : 1
  return (
    <>
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_6rem] items-start gap-3 px-5 pb-4 max-md:grid-cols-[minmax(0,1fr)_6rem]">
        <Field label={t('story.stage')} className="max-md:col-span-full">
          <Select
            value={ticket.stage.id}
            disabled={!moves.mayMove}
            onChange={(id) => {
              const stage = offered.find((each) => each.id === id)
              onMoved?.()
              if (stage) void moves.moveTo(ticket, stage)
            }}
            options={offered.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Field>
        <DealEditor
          ticket={ticket}
          usualCurrency={ground?.leadConfig.currency}
          mayChange={moves.mayMove}
          onRefused={moves.tellRefusal}
        />
        <StateLine ticket={ticket} />
        {moves.mayMove ? null : <p className="col-span-full text-label text-quiet">{t('story.readOnly')}</p>}
      </div>
      <TouchList
        ticket={ticket}
        expirationDays={daysNow}
        replay={
          <Button variant="link" size="xs" onClick={() => setReplaying(true)}>
            {t('touches.replay', { count: tried })}
          </Button>
        }
      />
      <EventList
        ticket={ticket}
        decide={(eventId) => (
          <Link
            to={`/conversions?ticket=${ticket.id}&event=${eventId}`}
            className="rounded-chip text-label text-accent hover:underline"
          >
            {t('events.decide')}
          </Link>
        )}
      />
      <HistoryList ticket={ticket} />
      <Suspense>
        {isReplaying ? (
          <ReplayDialog
            expirationDays={tried}
            daysNow={daysNow}
            addressOf={addressOf}
            onClose={() => setReplaying(false)}
          />
        ) : null}
      </Suspense>
    </>
  )
}

/** Which number was written to, and since when it is closed. */
function StateLine({ ticket: { status, number, closedAt, lastMessageAt } }: { ticket: TicketStory_TicketFragment }) {
  const { t } = useTranslation('tickets')
  const format = useFormat()
  return (
    <p className="col-span-full flex flex-wrap items-center gap-x-2 text-label text-quiet">
      {status === 'EXPIRED' ? <Badge tone="warn">{t('statuses.EXPIRED')}</Badge> : null}
      <span>
        {closedAt
          ? t('story.closed', { at: format.instant(closedAt) })
          : t('story.last', { ago: format.ago(lastMessageAt) })}
      </span>
      <span className="figures">{t('story.wroteTo', { number: number.displayPhoneNumber })}</span>
    </p>
  )
}
