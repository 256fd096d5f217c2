import { Board } from '../../features/tickets/board/board.tsx'
import { BoardSkeleton } from '../../features/tickets/board/board-skeleton.tsx'
import { useTicketAddress } from '../../features/tickets/use-ticket-address.ts'
import type { TicketsGroundQuery } from '../../gql/graphql.ts'
import { cx } from '../../ui/cx.ts'
import { Panel } from '../../ui/panel.tsx'
import { QueryFailed } from '../../ui/query-failed.tsx'
import { NoTickets } from './no-tickets.tsx'
import { TicketDrawer } from './ticket-drawer.tsx'
import { useBoard } from './use-board.ts'
import type { useTicketMoves } from './use-ticket-moves.ts'

type BoardSectionProps = {
  ground: TicketsGroundQuery | undefined
  moves: ReturnType<typeof useTicketMoves>
}

/** The board, or its wait, its failure, its emptiness; and the story of the ticket that is open beside it. */
export function BoardSection({ ground, moves }: BoardSectionProps) {
  const { filter, ticketId, addressOf } = useTicketAddress()
  const board = useBoard(filter)
  const { columns, cards } = board
  const order = [...cards.values()].flat().map(({ id }) => id)
  const isEmpty = columns?.every(({ count }) => count === 0) && order.length === 0
  return (
    <>
      {board.error ? (
        <Panel>
          <QueryFailed error={board.error} onRetry={board.refetch} />
        </Panel>
      ) : columns ? (
        <>
          {isEmpty ? <NoTickets ground={ground} /> : null}
          <div
            className={cx(
              board.isStale && 'opacity-60',
              isEmpty && 'max-md:hidden',
              ticketId && 'xl:max-[118rem]:-mr-3',
            )}
            aria-busy={board.isStale || undefined}
          >
            <Board
              columns={columns}
              cards={cards}
              counts={board.counts}
              openId={ticketId}
              addressOf={addressOf}
              mayMove={moves.mayMove}
              onMove={(ticket, stageId) => {
                const stage = columns.find((column) => column.stage.id === stageId)?.stage
                board.keep(ticket.id)
                if (stage) void moves.moveTo(ticket, stage)
              }}
              loading={board.loading}
              onMore={(stageId) => void board.more(stageId)}
            />
          </div>
        </>
      ) : (
        <BoardSkeleton />
      )}
      {ticketId ? (
        <TicketDrawer id={ticketId} order={order} ground={ground} moves={moves} onMoved={() => board.keep(ticketId)} />
      ) : null}
    </>
  )
}
