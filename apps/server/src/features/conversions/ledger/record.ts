import type { EntityManager } from '@mikro-orm/postgresql'
import { newId } from '../../../work/new-id.ts'
import type { Work } from '../../../work/work.ts'
import { noteEvents, type Ticket } from '../../leads/index.ts'
import { ConversionEvent, type ConversionEventName } from '../conversion-event.entity.ts'
import { tellConversionsChanged } from '../conversions.facts.ts'
import { passing } from '../sending/passing.ts'
import { type Aimed, aim } from './aim.ts'
import { heldUntil } from './hold.ts'
import { eventIdOf, holdOfTicket } from './hold-of-ticket.ts'
import { resumeDoubt } from './resume-doubt.ts'
import type { StageKind } from './still-so.ts'
import { takeUp } from './take-up.ts'

interface Happened {
  readonly name: ConversionEventName
  readonly to: StageKind
  readonly at: Date
}

const words: Record<ConversionEventName, string> = { LeadSubmitted: 'lead', Purchase: 'purchase' }

/**
 * Writes down that something happened to a ticket that Meta is to be told of, and asks for it to be sent once it was held for as long as
 * it can be undone, in the transaction of `em`. What was told, or is on its way, is not told again; what had been taken back begins anew.
 */
export async function record(em: EntityManager, work: Work, ticket: Ticket, happened: Happened): Promise<void> {
  const { name, to, at } = happened
  const known = await holdOfTicket(em, ticket, name)
  if (known && known.status !== 'CANCELED') {
    await resumeDoubt(em, work, known)
    // A sale brings its lead along: that this one was told is no news.
    const isAsked = name === 'Purchase' || to === 'QUALIFIED'
    if (known.status === 'SENT' && isAsked)
      await noteEvents(em, work, [ticket.id], { key: `conversions.story.${words[name]}.already` })
    return
  }
  const aimed = await aim(em, name, ticket, at)
  const event = known ? em.assign(known, aimed) : create(em, work, ticket, name, aimed)
  await takeUp(em, work, event, ticket, heldUntil(work.clock()))
  if (event.status === 'SKIPPED_DUPLICATE_LEAD')
    await noteEvents(em, work, [ticket.id], { key: 'conversions.story.duplicateLead' })
  await tellConversionsChanged(em, work, [event.id])
  passing('recorded', work)
}

function create(
  em: EntityManager,
  { actor, clock }: Work,
  ticket: Ticket,
  name: ConversionEventName,
  aimed: Aimed,
): ConversionEvent {
  const now = clock()
  return em.create(ConversionEvent, {
    ...{
      organizationId: actor.organizationId,
      id: newId(),
      ticket,
      eventName: name,
      eventId: eventIdOf(name, ticket.id),
    },
    ...aimed,
    ...{ status: 'PENDING', dueAt: now, createdAt: now, updatedAt: now },
  })
}
