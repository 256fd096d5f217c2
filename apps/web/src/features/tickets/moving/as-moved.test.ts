import { expect, it } from 'vitest'
import type { TicketCard_TicketFragment } from '../../../gql/graphql.ts'
import { asMoved } from './as-moved.ts'

const now = '2026-11-22T12:00:00.000Z'
const stage = (kind: 'NEW' | 'QUALIFIED' | 'WON') => ({ __typename: 'Stage' as const, id: kind, kind, name: kind })
const ticket = {
  stage: stage('QUALIFIED'),
  status: 'OPEN',
  closedAt: null,
  dealValue: { __typename: 'Money', amount: '10.00', currency: 'BRL' },
} as TicketCard_TicketFragment

it('is closed by the end of a sale, with what the sale came to, and open again without it', () => {
  const won = asMoved(ticket, stage('WON'), { amount: '199.90', currency: 'BRL' }, now)
  expect(won).toMatchObject({
    status: 'CLOSED',
    closedAt: now,
    dealValue: { amount: '199.90' },
    stage: { kind: 'WON' },
  })
  expect(asMoved(won, stage('NEW'), null, now)).toMatchObject({ status: 'OPEN', closedAt: null, dealValue: null })
})

it('keeps its deal where nothing is said of it', () => {
  expect(asMoved(ticket, stage('NEW'), undefined, now).dealValue).toEqual(ticket.dealValue)
})
