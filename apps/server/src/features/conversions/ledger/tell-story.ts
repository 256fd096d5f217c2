import type { EntityManager } from '@mikro-orm/postgresql'
import { nameOf } from '../../../work/actor.ts'
import { newId } from '../../../work/new-id.ts'
import type { Saying } from '../../../work/texts.ts'
import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'

/**
 * Adds a line to a ticket's story. Whoever calls it holds the ticket's row already: the line refers to it, and one who held an event
 * and then waited for the ticket would wait for one who does it the other way round.
 */
export async function tellStory(
  em: EntityManager,
  { actor, clock }: Pick<Work, 'actor' | 'clock'>,
  ticketId: string,
  saying: Saying,
): Promise<void> {
  await transactionOf(em).executeSql(
    'insert into ticket_event (organization_id, id, ticket_id, at, saying, by) values ($1, $2, $3, $4, $5::jsonb, $6)',
    [actor.organizationId, newId(), ticketId, clock(), JSON.stringify(saying), nameOf(actor)],
  )
}
