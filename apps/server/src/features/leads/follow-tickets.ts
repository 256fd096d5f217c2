import type { Work } from '../../work/work.ts'
import { ticketsChanged } from './leads.facts.ts'
import { TicketsChanged } from './tickets.graphql.ts'

/**
 * The tickets that are new, gone or other than they were. Where there are many, and after a lost connection, none is named.
 * @param until ends it at once, even while it waits
 */
export async function* followTickets(work: Work, until?: AbortSignal): AsyncGenerator<TicketsChanged> {
  const changes = work.live.follow(ticketsChanged, work.actor.organizationId, { signal: until })
  try {
    for await (const { ids } of changes)
      yield Object.assign(new TicketsChanged(), { ticketIds: [ids.ticketId ?? []].flat() })
  } finally {
    await changes.return?.()
  }
}
