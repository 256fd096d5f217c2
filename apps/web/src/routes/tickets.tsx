import { useQuery } from '@apollo/client/react'
import { Columns3, Rows3 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { CountsLine } from '../features/tickets/counts-line.tsx'
import { EvidenceSelect } from '../features/tickets/evidence-select.tsx'
import { FilterButton } from '../features/tickets/filter-button.tsx'
import { WinDialog } from '../features/tickets/moving/win-dialog.tsx'
import { NarrowingChip } from '../features/tickets/narrowing-chip.tsx'
import { countFilterOf } from '../features/tickets/ticket-address.ts'
import { useTicketAddress } from '../features/tickets/use-ticket-address.ts'
import { cx } from '../ui/cx.ts'
import { usePageTitle } from '../ui/page-title.ts'
import { PageHead } from '../ui/panel.tsx'
import { SearchInput } from '../ui/search-input.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { useStale } from '../ui/stale.ts'
import { StaleNote } from '../ui/stale-note.tsx'
import { BoardSection } from './tickets/board-section.tsx'
import { ListSection } from './tickets/list-section.tsx'
import { TicketsCounted, TicketsGround } from './tickets/ticket-queries.ts'
import { useTicketMoves } from './tickets/use-ticket-moves.ts'
import { useTicketsSoon } from './tickets/use-tickets-soon.ts'

/** Beside the panel of a ticket, which stands at the window's edge, while the page may be narrower than the window. */
const beside = 'xl:pr-[max(0px,30.75rem-max(0px,(100vw-119rem)/2))]'

export default function TicketsRoute() {
  const { t } = useTranslation('tickets')
  const { search, view, filter, ticketId, change, open } = useTicketAddress()
  const ground = useQuery(TicketsGround).data
  const counted = useQuery(TicketsCounted, { variables: { filter: countFilterOf(filter) } })
  const moves = useTicketMoves(open)
  const counts = (counted.data ?? counted.previousData)?.ticketCounts
  const countAgain = () => void counted.refetch()
  useTicketsSoon(countAgain)
  useStale({ hasFailed: Boolean(counted.error && counts), isAsking: counted.loading, retry: countAgain })
  usePageTitle(t('title'))
  const isOpen = ticketId !== null
  return (
    <div className={cx('flex min-w-0 flex-col gap-4', isOpen && beside)}>
      <div className="flex flex-col gap-2">
        <PageHead
          title={t('title')}
          aside={
            <Segmented
              label={t('view.label')}
              value={view}
              onChange={(next) => change({ view: next === 'list' ? next : null })}
              options={[
                { value: 'board', label: t('view.board'), icon: Columns3 },
                { value: 'list', label: t('view.list'), icon: Rows3 },
              ]}
            />
          }
          actions={
            <>
              <SearchInput
                label={t('filters.search')}
                value={search.get('q') ?? ''}
                onSearch={(q) => change({ q })}
                className={cx('w-56 max-md:w-full', isOpen && 'xl:max-2xl:hidden')}
              />
              <EvidenceSelect />
              <FilterButton
                accounts={ground?.adAccounts.edges.map(({ node }) => node) ?? []}
                stages={ground?.stages ?? []}
              />
            </>
          }
        />
        <div className="flex min-h-6 flex-wrap items-center gap-x-4 gap-y-2">
          <CountsLine counts={counts} />
          <NarrowingChip />
        </div>
        <StaleNote />
      </div>
      {view === 'board' ? (
        <BoardSection ground={ground} moves={moves} />
      ) : (
        <ListSection ground={ground} moves={moves} />
      )}
      {moves.asked ? (
        <WinDialog
          key={moves.asked.ticket.id}
          asked={moves.asked}
          usualCurrency={ground?.leadConfig.currency}
          isBusy={moves.isWinning}
          onWin={(deal) => (moves.asked ? moves.win(moves.asked, deal) : Promise.resolve(null))}
          onClose={moves.forget}
        />
      ) : null}
    </div>
  )
}
