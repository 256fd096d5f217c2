import type { StageKind, TicketStatus } from '../../../gql/graphql.ts'

type Stage = { id: string; kind: StageKind }
type Card = {
  id: string
  status: TicketStatus
  stage: { id: string }
  lastMessageAt: string
  closedAt?: string | null
}

/** In a stage of this kind a ticket is closed. */
export const isFinal = (kind: StageKind): boolean => kind === 'WON' || kind === 'LOST'

/** The board's cards by their stage, each once and the newest first, wherever they were found and wherever they were meanwhile moved. */
export function cardsByStage<C extends Card>(stages: readonly Stage[], found: readonly C[]): Map<string, C[]> {
  const once = [...new Map(found.map((card) => [card.id, card])).values()]
  return new Map(
    stages.map(({ id, kind }) => {
      const shown = isFinal(kind) ? 'CLOSED' : 'OPEN'
      const placeOf = (card: C) => (isFinal(kind) ? (card.closedAt ?? '') : card.lastMessageAt)
      const cards = once.filter((card) => card.stage.id === id && card.status === shown)
      return [id, cards.sort((a, b) => placeOf(b).localeCompare(placeOf(a)) || b.id.localeCompare(a.id))]
    }),
  )
}

type Column<C> = { stage: Stage; count: number; cards: readonly C[] }

/**
 * How many tickets are in each column, as far as it is known here: what the server counted, with the cards that have since been moved out
 * of the column that they were counted in.
 */
export function countsByStage<C extends Card>(columns: readonly Column<C>[]): Map<string, number> {
  const counts = new Map(columns.map(({ stage, count }) => [stage.id, count]))
  const add = (id: string, change: number) => counts.set(id, Math.max(0, (counts.get(id) ?? 0) + change))
  for (const { stage, cards } of columns) {
    for (const card of cards) {
      if (card.stage.id === stage.id) continue
      add(stage.id, -1)
      if (counts.has(card.stage.id)) add(card.stage.id, 1)
    }
  }
  return counts
}
