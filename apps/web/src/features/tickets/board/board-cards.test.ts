import { expect, it } from 'vitest'
import { cardsByStage, countsByStage } from './board-cards.ts'

const open = { id: 'open', kind: 'OPEN' } as const
const won = { id: 'won', kind: 'WON' } as const
const card = (id: string, stage: { id: string; kind: string }, at: string) => ({
  id,
  stage: { id: stage.id },
  status: stage.kind === 'WON' ? ('CLOSED' as const) : ('OPEN' as const),
  lastMessageAt: at,
  closedAt: stage.kind === 'WON' ? at : null,
})
const idsOf = (cards: readonly { id: string }[] | undefined) => cards?.map(({ id }) => id)

it('puts each ticket in its stage once, the newest first', () => {
  const cards = [card('a', open, '2026-11-19T10:00:00Z'), card('b', open, '2026-11-19T11:00:00Z')]
  const board = cardsByStage([open, won], [...cards, ...cards])
  expect(idsOf(board.get('open'))).toEqual(['b', 'a'])
  expect(idsOf(board.get('won'))).toEqual([])
})

it('orders what is closed by when it was closed', () => {
  const early = { ...card('early', won, '2026-11-19T10:00:00Z'), lastMessageAt: '2026-11-19T23:00:00Z' }
  const board = cardsByStage([open, won], [early, card('late', won, '2026-11-19T12:00:00Z')])
  expect(idsOf(board.get('won'))).toEqual(['late', 'early'])
})

it('leaves out a ticket that has expired, and one of a stage that is not on the board', () => {
  const expired = { ...card('gone', open, '2026-11-19T10:00:00Z'), status: 'EXPIRED' as const }
  const elsewhere = card('elsewhere', { id: 'archived', kind: 'OPEN' }, '2026-11-19T10:00:00Z')
  expect(idsOf(cardsByStage([open], [expired, elsewhere]).get('open'))).toEqual([])
})

it('counts a ticket where it was moved to before the server has counted again', () => {
  const moved = card('moved', won, '2026-11-19T10:00:00Z')
  const counts = countsByStage([
    { stage: open, count: 13, cards: [moved, card('stays', open, '2026-11-19T10:00:00Z')] },
    { stage: won, count: 2, cards: [] },
  ])
  expect(Object.fromEntries(counts)).toEqual({ open: 12, won: 3 })
})
