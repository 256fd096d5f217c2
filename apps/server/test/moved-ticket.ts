import type { EntityManager } from '@mikro-orm/postgresql'
import { ticketMoved, ticketValueChanged } from '../src/features/leads/leads.facts.ts'
import type { Work } from '../src/work/work.ts'
import type { Caller } from './given.ts'

/** Listeners that note what is announced of tickets. */
export const listenersOf = (heard: unknown[]) =>
  [ticketMoved, ticketValueChanged].map((fact) => ({
    fact,
    listener: async (_em: EntityManager, _work: Work, happened: object) => void heard.push(happened),
  }))

/** The stages of the organisation, by their kind. */
export async function stagesOf(caller: Caller): Promise<Record<string, string>> {
  const { stages } = await caller.get('{ stages { id kind } }')
  return Object.fromEntries(stages.map(({ id, kind }: { id: string; kind: string }) => [kind, id]))
}

export const fields = `id version status openedAt closedAt qualifiedAt wonAt dealValue { amount currency } stage { kind } story { text by }`
export const answer = `__typename ... on Ticket { ${fields} } ... on Problem { message } ... on InvalidInput { field }
  ... on TicketChangedMeanwhile { ticket { id version stage { kind } } }`
export const moveAnswer = `${answer} ... on ContactHasOpenTicket { ticket { id } }`
