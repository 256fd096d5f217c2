import type { EntityManager } from '@mikro-orm/postgresql'
import type { Work } from '../../../work/work.ts'
import type { Ticket } from '../ticket.entity.ts'
import { noteEvents } from '../ticket-events.ts'
import { DealValueMissing } from './moves.graphql.ts'
import type { Deal } from './read-deal.ts'

/** Gives a ticket its deal, and says so in its story. */
export async function changeDeal(
  em: EntityManager,
  work: Work,
  ticket: Ticket,
  { value, currency }: Deal,
): Promise<void> {
  ticket.dealValue = value
  ticket.currency = currency
  const saying =
    value && currency ? { key: 'leads.story.value', params: { value, currency } } : { key: 'leads.story.noValue' }
  await noteEvents(em, work, [ticket.id], saying)
}

export const valueMissing = ({ say }: Pick<Work, 'say'>): DealValueMissing =>
  Object.assign(new DealValueMissing(), { message: say({ key: 'leads.valueMissing' }) })
