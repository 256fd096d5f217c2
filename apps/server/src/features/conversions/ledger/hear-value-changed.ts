import type { EntityManager } from '@mikro-orm/postgresql'
import type { Work } from '../../../work/work.ts'
import { noteEvents, Ticket, type TicketValueChanged } from '../../leads/index.ts'
import type { ConversionEvent } from '../conversion-event.entity.ts'
import { tellConversionsChanged } from '../conversions.facts.ts'
import { worthOf } from './aim.ts'
import { holdOfTicket } from './hold-of-ticket.ts'
import { takeUp } from './take-up.ts'

/** A sale that Meta was not told yet is told with the value that it has now; one that it was keeps what was said, and shows the difference. */
export async function hearValueChanged(em: EntityManager, work: Work, { ticketId }: TicketValueChanged): Promise<void> {
  const ticket = await em.findOneOrFail(Ticket, { id: ticketId })
  const event = await holdOfTicket(em, ticket, 'Purchase')
  if (!event) return
  const worth = worthOf(event.eventName, ticket)
  if (mayBeAtMeta(event)) {
    const { value: amount, currency } = event
    if (event.status !== 'SENDING' && amount && currency)
      await noteEvents(em, work, [ticketId], { key: 'conversions.story.value.kept', params: { amount, currency } })
  } else {
    em.assign(event, { ...worth, updatedAt: work.clock() })
    await em.flush()
    if (event.status === 'FAILED' && failedForWorth.has(event.errorCode)) await takeUp(em, work, event, ticket)
  }
  await tellConversionsChanged(em, work, [event.id])
}

const failedForWorth = new Set<string | null | undefined>(['VALUE_MISSING', 'CURRENCY_INVALID'])

const mayBeAtMeta = ({ status, doubtfulSince }: ConversionEvent): boolean =>
  status === 'SENT' || status === 'SENDING' || status === 'UNKNOWN' || doubtfulSince != null
