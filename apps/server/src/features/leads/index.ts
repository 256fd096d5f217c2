import { hears } from '../../work/fact.ts'
import type { Feature } from '../../work/feature.ts'
import { accountsListed } from '../connections/index.ts'
import { messagesArrived } from '../whatsapp/index.ts'
import { takeArrivals } from './arrivals/take-arrivals.ts'
import { AttributionChangeSchema } from './attribution-change.entity.ts'
import { ContactSchema } from './contact.entity.ts'
import { askForAdsAgain, enrichment } from './enrichment/enrich-job.ts'
import { LeadConfigSchema } from './lead-config.entity.ts'
import { LeadsResolver } from './leads.resolver.ts'
import { leadsTexts } from './leads.texts.ts'
import { MovesResolver } from './moves/moves.resolver.ts'
import { ReplayResolver } from './replay/replay.resolver.ts'
import { StageSchema } from './stage.entity.ts'
import { TicketSchema } from './ticket.entity.ts'
import { TicketEventSchema } from './ticket-event.entity.ts'
import { ContactResolver, TicketFieldsResolver, TicketTrackingResolver } from './ticket-fields.resolver.ts'
import { BoardColumnResolver, TicketsResolver } from './tickets.resolver.ts'
import { TouchSchema } from './touch.entity.ts'
import { AttributionChangeResolver, TouchResolver } from './touches.resolver.ts'

export { followTickets } from './follow-tickets.ts'
export { leadConfigOf } from './lead-config.ts'
export {
  type TicketMoved,
  type TicketValueChanged,
  ticketMoved,
  ticketsChanged,
  ticketValueChanged,
} from './leads.facts.ts'
export { ofTicket, Ticket } from './ticket.entity.ts'
export { noteEvents } from './ticket-events.ts'
export { TicketsChanged, TicketType } from './tickets.graphql.ts'

export const leads: Feature = {
  name: 'leads',
  entities: [
    LeadConfigSchema,
    StageSchema,
    ContactSchema,
    TicketSchema,
    TouchSchema,
    AttributionChangeSchema,
    TicketEventSchema,
  ],
  resolvers: [
    LeadsResolver,
    MovesResolver,
    ReplayResolver,
    TicketsResolver,
    BoardColumnResolver,
    TicketFieldsResolver,
    ContactResolver,
    TouchResolver,
    AttributionChangeResolver,
    TicketTrackingResolver,
  ],
  jobs: [enrichment],
  texts: leadsTexts,
  hears: [hears(messagesArrived, takeArrivals), hears(accountsListed, askForAdsAgain)],
}
