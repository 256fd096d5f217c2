import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardColumn_BoardColumnFragment, TicketCard_TicketFragment } from '../../../gql/graphql.ts'
import { useContactName } from '../../../ui/use-contact-name.ts'
import { BoardColumn } from './board-column.tsx'
import { TicketCard } from './ticket-card.tsx'
import { focusCard, type LiftSaying, useLift } from './use-lift.ts'

export type BoardTicket = TicketCard_TicketFragment

type BoardProps = {
  columns: readonly BoardColumn_BoardColumnFragment[]
  cards: ReadonlyMap<string, readonly BoardTicket[]>
  counts: ReadonlyMap<string, number>
  /** The ticket whose story is open. */
  openId: string | null
  addressOf: (id: string) => string
  mayMove: boolean
  onMove: (ticket: BoardTicket, stageId: string) => void
  /** The stage of which more are on their way. */
  loading: string | null
  onMore: (stageId: string) => void
}

/** The stages beside each other. A card goes to another by the pointer or by keys; on a phone the columns are swiped. */
export function Board({ columns, cards, counts, openId, addressOf, mayMove, onMove, loading, onMore }: BoardProps) {
  const { t } = useTranslation('tickets')
  const hintId = useId()
  const [stop, setStop] = useState<string | null>(null)
  const moved = useRef<string | null>(null)
  const all = [...cards.values()].flat()
  const find = (id: string) => all.find((ticket) => ticket.id === id)
  const move = (ticketId: string, stageId: string) => {
    const ticket = find(ticketId)
    if (ticket && ticket.stage.id !== stageId) onMove(ticket, stageId)
  }
  const lift = useLift({
    stages: columns.map(({ stage }) => stage.id),
    columns: columns.map(({ stage }) => (cards.get(stage.id) ?? []).map(({ id }) => id)),
    stageOf: (id) => find(id)?.stage.id,
    isMovable: mayMove,
    onDrop: (ticketId, stageId) => {
      moved.current = ticketId
      move(ticketId, stageId)
    },
  })
  // A card that was moved by keys is another element in its new column: the focus follows it.
  useEffect(() => {
    if (moved.current && document.activeElement === document.body) focusCard(moved.current)
  })
  return (
    <>
      <p id={hintId} hidden>
        {t('board.keys')}
      </p>
      <Saying saying={lift.saying} columns={columns} find={find} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for inputs of a form */}
      <div
        role="group"
        aria-label={t('board.label')}
        onKeyDown={lift.onKeyDown}
        onFocus={({ target }) => {
          const id = target.closest<HTMLElement>('[data-card]')?.dataset.card ?? null
          setStop(id)
          if (id !== moved.current) moved.current = null
        }}
        onBlur={() => lift.lifted && lift.cancel()}
        className="relative -mx-4 grid snap-x snap-mandatory auto-cols-[minmax(13.75rem,1fr)] grid-rows-[auto_1fr] scroll-px-4 grid-flow-col gap-x-3 overflow-x-auto p-1 px-4 pb-2 max-md:auto-cols-[82%] md:-mx-1 md:snap-none md:px-1"
      >
        {columns.map((column) => {
          const { id } = column.stage
          const own = cards.get(id) ?? []
          const stopHere = own.some((ticket) => ticket.id === stop) ? stop : own[0]?.id
          const count = Math.max(counts.get(id) ?? column.count, own.length)
          return (
            <BoardColumn
              key={id}
              column={column}
              count={count}
              hidden={count - own.length}
              isLoading={loading === id}
              isAimedAt={lift.lifted?.aim === id}
              onDrop={(ticketId) => move(ticketId, id)}
              onMore={() => onMore(id)}
            >
              {own.map((ticket) => (
                <li key={ticket.id}>
                  <TicketCard
                    ticket={ticket}
                    to={addressOf(ticket.id)}
                    isOpen={openId === ticket.id}
                    isLifted={lift.lifted?.ticketId === ticket.id}
                    isMovable={mayMove}
                    isStop={stopHere === ticket.id}
                    hintId={hintId}
                  />
                </li>
              ))}
            </BoardColumn>
          )
        })}
      </div>
    </>
  )
}

type SayingProps = {
  saying: LiftSaying | null
  columns: readonly BoardColumn_BoardColumnFragment[]
  find: (id: string) => BoardTicket | undefined
}

/** What the keys do, told to whoever does not see it. */
function Saying({ saying, columns, find }: SayingProps): ReactNode {
  const { t } = useTranslation('tickets')
  const nameOf = useContactName()
  const ticket = saying ? find(saying.ticketId) : undefined
  const stage = columns.find((column) => column.stage.id === saying?.stageId)?.stage.name
  return (
    <p role="status" aria-live="assertive" className="sr-only">
      {saying && ticket && stage ? t(`lift.${saying.key}`, { name: nameOf(ticket.contact), stage }) : null}
    </p>
  )
}
