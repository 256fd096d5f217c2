import type { Feature } from '../../work/feature.ts'
import { AttributionChangeSchema } from './attribution-change.entity.ts'
import { ContactSchema } from './contact.entity.ts'
import { LeadConfigSchema } from './lead-config.entity.ts'
import { StageSchema } from './stage.entity.ts'
import { TicketSchema } from './ticket.entity.ts'
import { TicketEventSchema } from './ticket-event.entity.ts'
import { TouchSchema } from './touch.entity.ts'

export {
  type TicketMoved,
  type TicketValueChanged,
  ticketMoved,
  ticketsChanged,
  ticketValueChanged,
} from './leads.facts.ts'
export { ofTicket, Ticket } from './ticket.entity.ts'

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
}
