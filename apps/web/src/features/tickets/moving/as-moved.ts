import type { TicketCard_TicketFragment } from '../../../gql/graphql.ts'
import { isFinal } from '../board/board-cards.ts'

export type Deal = { amount: string; currency: string }

/**
 * A ticket as it will be once it is moved: shown until the server has answered, and undone when it refuses.
 * @param deal null takes it away; without it the ticket keeps its own
 */
export function asMoved<T extends TicketCard_TicketFragment>(
  ticket: T,
  stage: T['stage'],
  deal: Deal | null | undefined,
  now: string,
): T {
  const closes = isFinal(stage.kind)
  return {
    ...ticket,
    stage,
    status: closes ? 'CLOSED' : 'OPEN',
    closedAt: closes ? now : null,
    dealValue: deal === undefined ? ticket.dealValue : deal && { __typename: 'Money', ...deal },
  }
}
