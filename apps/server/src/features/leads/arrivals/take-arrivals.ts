import type { QueueTransaction } from '@mci/queue'
import type { EntityManager } from '@mikro-orm/postgresql'
import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'
import type { MessagesArrived } from '../../whatsapp/index.ts'
import { askForAds } from '../enrichment/enrich-job.ts'
import { leadConfigOf } from '../lead-config.ts'
import { tellTicketsChanged } from '../leads.facts.ts'
import { stagesIn } from '../stages/stages.store.ts'
import { noteEvents } from '../ticket-events.ts'
import { dayLength } from './conversation.ts'
import { holdArrivals } from './hold-arrivals.ts'
import { knowOwnAds } from './know-own-ads.ts'
import { loadPeople } from './load-people.ts'
import { savePeople } from './save-people.ts'
import { saveTickets } from './save-tickets.ts'
import { addTouches, saveChanges } from './save-touches.ts'
import { type SortingRules, sortIn } from './sort-in.ts'
import { trackTouches } from './track-touches.ts'

/**
 * Takes messages in, in the transaction that remembers them: who wrote, in which ticket, and from which ad. However many there are, it
 * takes the same statements: what is needed is read at once, worked out here, and written at once.
 */
export async function takeArrivals(em: EntityManager, work: Work, arrived: MessagesArrived): Promise<void> {
  const { wabaId, messages } = arrived
  const { organizationId } = work.actor
  const tx = transactionOf(em)
  await holdArrivals(tx, organizationId)
  const rules = await rulesOf(em, work)
  const sorted = sortIn(await loadPeople(tx, organizationId, wabaId, messages), arrived, rules)
  const { added, tickets } = await trackTouches(tx, organizationId, sorted)
  const asking = await knowOwnAds(
    em,
    work,
    tickets.map(({ draft }) => draft),
  )
  const zoneOf = await zonesOfNumbers(tx, organizationId)
  await savePeople(tx, organizationId, wabaId, sorted.people, work.clock())
  const changed = await saveTickets(tx, organizationId, sorted.drafts, sorted.absorbed, zoneOf)
  await addTouches(tx, organizationId, added)
  await saveChanges(tx, organizationId, tickets)
  await noteEvents(
    em,
    work,
    sorted.doubled.map(({ id }) => id),
    { key: 'leads.story.doubled' },
  )
  if (asking.length > 0) await askForAds(em, work)
  await tellTicketsChanged(em, work, changed)
}

async function rulesOf(em: EntityManager, work: Work): Promise<SortingRules> {
  const { ticketExpirationDays } = await leadConfigOf(em)
  const first = (await stagesIn(em, work)).find(({ kind }) => kind === 'NEW')
  if (!first) throw new Error('There is no stage for new tickets')
  return { expiry: ticketExpirationDays * dayLength, stageId: first.id, now: work.clock().getTime() }
}

async function zonesOfNumbers(tx: QueueTransaction, organizationId: string): Promise<(numberId: string) => string> {
  const { rows } = await tx.executeSql('select id, timezone from whatsapp_number where organization_id = $1', [
    organizationId,
  ])
  const zones = new Map(rows.map(({ id, timezone }) => [id as string, timezone as string]))
  return (numberId) => zones.get(numberId) ?? 'UTC'
}
