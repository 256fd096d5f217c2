import type { EntityManager } from '@mikro-orm/postgresql'
import type { Work } from '../../../work/work.ts'
import { noteEvents, type Ticket } from '../../leads/index.ts'
import type { ConversionEventName } from '../conversion-event.entity.ts'
import { tellConversionsChanged } from '../conversions.facts.ts'
import { tellUnknown } from '../health/tell-unknown.ts'
import { holdOfTicket } from './hold-of-ticket.ts'

const words: Record<ConversionEventName, string> = { LeadSubmitted: 'lead', Purchase: 'purchase' }

/**
 * Takes an event back whose ticket went back, in the transaction of `em`. Meta cannot be untold: what it has stays told, and of what it
 * may have a person decides. One that is on its way is left to whoever sends it, who looks at the ticket when it knows more.
 */
export async function withdraw(
  em: EntityManager,
  work: Work,
  ticket: Ticket,
  name: ConversionEventName,
): Promise<void> {
  const event = await holdOfTicket(em, ticket, name)
  if (!event || ['SENDING', 'UNKNOWN', 'CANCELED'].includes(event.status)) return
  if (event.status === 'SENT')
    return noteEvents(em, work, [ticket.id], { key: `conversions.story.${words[name]}.kept` })
  const mayBeAtMeta = event.mayBeAtMetaSince != null
  em.assign(event, {
    status: mayBeAtMeta ? 'UNKNOWN' : 'CANCELED',
    errorCode: mayBeAtMeta ? 'TAKEN_BACK' : null,
    errorMessage: null,
    updatedAt: work.clock(),
  })
  await em.flush()
  await tellConversionsChanged(em, work, [event.id])
  if (mayBeAtMeta) await tellUnknown(em, work, event.metaDatasetId)
}
