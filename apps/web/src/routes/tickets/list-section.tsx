import { useTranslation } from 'react-i18next'
import { TicketTable } from '../../features/tickets/ticket-table.tsx'
import { useTicketAddress } from '../../features/tickets/use-ticket-address.ts'
import type { TicketsGroundQuery } from '../../gql/graphql.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { Panel } from '../../ui/panel.tsx'
import { QueryFailed } from '../../ui/query-failed.tsx'
import { SkeletonRows, Waiting } from '../../ui/skeleton.tsx'
import { NoTickets } from './no-tickets.tsx'
import { TicketDrawer } from './ticket-drawer.tsx'
import { useTicketList } from './use-ticket-list.ts'
import type { useTicketMoves } from './use-ticket-moves.ts'

type ListSectionProps = {
  ground: TicketsGroundQuery | undefined
  moves: ReturnType<typeof useTicketMoves>
}

/** All tickets one below the other, the expired ones too; and the story of the one that is open. */
export function ListSection({ ground, moves }: ListSectionProps) {
  const { t } = useTranslation('tickets')
  const { filter, ticketId, addressOf } = useTicketAddress()
  const { page, error, isOld, isAsking, refetch, more } = useTicketList(filter)
  const tickets = page?.edges.map(({ node }) => node) ?? []
  return (
    <>
      <Panel aria-busy={isAsking || undefined}>
        {error && !page ? <QueryFailed error={error} onRetry={refetch} /> : null}
        {!error && !page ? (
          <Waiting>
            <SkeletonRows rows={8} className="h-13" />
          </Waiting>
        ) : null}
        {tickets.length ? (
          <div className={cx(isOld && 'opacity-60')}>
            <TicketTable tickets={tickets} openId={ticketId} addressOf={addressOf} />
          </div>
        ) : null}
        {page && tickets.length === 0 ? <NoTickets ground={ground} isInPanel /> : null}
        {page?.pageInfo.hasNextPage ? (
          <div className="border-t border-line p-2 text-center">
            <Button variant="ghost" size="sm" busy={isAsking} onClick={more}>
              {t('list.more', { count: page.totalCount - tickets.length })}
            </Button>
          </div>
        ) : null}
      </Panel>
      {ticketId ? (
        <TicketDrawer id={ticketId} order={tickets.map(({ id }) => id)} ground={ground} moves={moves} />
      ) : null}
    </>
  )
}
