import { defineTopic, tell } from '@mci/live'
import type { EntityManager } from '@mikro-orm/postgresql'
import { defineFact } from '../../work/fact.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import type { StageKind } from './stage.entity.ts'

/** A person moved a ticket to another stage. */
export interface TicketMoved {
  readonly ticketId: string
  readonly from: StageKind
  readonly to: StageKind
  /** Whether it had been qualified before, or had gone through it on its way: a ticket that is won was qualified. */
  readonly wasQualified: boolean
  readonly at: Date
}

/** Announced in the transaction that moves the ticket, which holds its row. */
export const ticketMoved = defineFact<TicketMoved>('leads.ticketMoved')

/** The value of a deal was set or corrected. */
export interface TicketValueChanged {
  readonly ticketId: string
}

/** Announced in the transaction that writes the value, which holds the ticket's row; before `ticketMoved` when both are done at once. */
export const ticketValueChanged = defineFact<TicketValueChanged>('leads.ticketValueChanged')

/** "A ticket of this organisation may be other than it was", for screens. Its ids: `ticketId`; none when many are. */
export const ticketsChanged = defineTopic('tickets.changed')

/** More at once are told as "many": a screen reads its list anew anyhow. */
const mostTold = 20

/** Tells of the changes when the transaction of `em` commits. */
export async function tellTicketsChanged(
  em: EntityManager,
  { actor: { organizationId } }: Pick<Work, 'actor'>,
  ticketIds: readonly string[],
): Promise<void> {
  const tx = transactionOf(em)
  if (ticketIds.length > mostTold) return tell(tx, ticketsChanged, organizationId, {})
  for (const ticketId of ticketIds) await tell(tx, ticketsChanged, organizationId, { ticketId })
}
