import { useApolloClient, useFragment, useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { cardsByStage, countsByStage } from '../../features/tickets/board/board-cards.ts'
import { TicketCardFragment } from '../../features/tickets/ticket-card-fragment.ts'
import { ticketsNews } from '../../features/tickets/tickets-news.ts'
import type { TicketCard_TicketFragment, TicketFilter } from '../../gql/graphql.ts'
import { useNews } from '../../ui/news.ts'
import { useStale } from '../../ui/stale.ts'
import { useTell } from '../../ui/use-tell.ts'
import { BoardColumnMore, TicketBoardShown, TicketCardAgain } from './ticket-queries.ts'
import { useTicketsSoon } from './use-tickets-soon.ts'

/** Cards of each column that are asked for at once. */
const PAGE = 20

type Beyond = { ids: readonly string[]; ends: Readonly<Record<string, string>> }
const nothing: Beyond = { ids: [], ends: {} }

/**
 * The board as it stands: the first cards of every column, kept fresh, and beside them those beyond, which were asked for or moved here.
 * Each card stands in the column of its own stage, so that a move shows at once and goes back by itself when it is refused.
 */
export function useBoard(filter: TicketFilter) {
  const apollo = useApolloClient()
  const tell = useTell()
  const {
    data,
    previousData,
    error,
    loading: isAsking,
    refetch,
  } = useQuery(TicketBoardShown, {
    variables: { filter, first: PAGE },
  })
  const [beyond, setBeyond] = useState(nothing)
  const [loading, setLoading] = useState<string | null>(null)
  const asked = JSON.stringify(filter)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question has another beyond
  useEffect(() => setBeyond(nothing), [asked])
  const kept = useFragment({
    fragment: TicketCardFragment,
    fragmentName: 'TicketCard_Ticket',
    from: beyond.ids.map((id) => ({ __typename: 'Ticket' as const, id })),
  })
  const askAgain = () => void refetch()
  useTicketsSoon(askAgain)
  useStale({ hasFailed: Boolean(error && data), isAsking, retry: askAgain })
  useNews(ticketsNews, (ids) => {
    // The first cards come anew with the board; of those beyond, nobody else would tell.
    for (const id of ids) {
      if (beyond.ids.includes(id))
        void apollo.query({ query: TicketCardAgain, variables: { id }, fetchPolicy: 'network-only' })
    }
  })
  // The board of another question may stand in while the answer is on its way, and not for one that failed.
  const board = (data ?? (error ? undefined : previousData))?.ticketBoard
  const stages = board?.map(({ stage }) => stage) ?? []
  const first = board?.map((column) => ({ ...column, cards: column.tickets.edges.map(({ node }) => node) })) ?? []
  const further = (kept.data as readonly (TicketCard_TicketFragment | null)[]).filter((card) => card?.id !== undefined)
  const found = [...further, ...first.flatMap(({ cards }) => cards)] as TicketCard_TicketFragment[]
  const keep = (ids: readonly string[], end?: { stageId: string; cursor: string }) =>
    setBeyond((before) => ({
      ids: [...new Set([...before.ids, ...ids])],
      ends: end ? { ...before.ends, [end.stageId]: end.cursor } : before.ends,
    }))
  const more = async (stageId: string) => {
    const column = board?.find(({ stage }) => stage.id === stageId)
    const after = beyond.ends[stageId] ?? column?.tickets.pageInfo.endCursor
    setLoading(stageId)
    try {
      const variables = { filter: { ...filter, stageIds: [stageId] }, first: PAGE, after }
      const page = await apollo.query({ query: BoardColumnMore, variables, fetchPolicy: 'network-only' })
      const tickets = page.data?.ticketBoard[0]?.tickets
      const cursor = tickets?.pageInfo.endCursor
      if (tickets)
        keep(
          tickets.edges.map(({ node }) => node.id),
          cursor ? { stageId, cursor } : undefined,
        )
    } catch (failure) {
      void tell.failure(failure)
    }
    setLoading(null)
  }
  return {
    columns: board,
    cards: cardsByStage(stages, found),
    counts: countsByStage(first),
    isStale: !data,
    error: board ? null : error,
    refetch: askAgain,
    loading,
    more,
    /** A ticket that was moved here stays in sight, however far down its column begins. */
    keep: (id: string) => keep([id]),
  }
}
