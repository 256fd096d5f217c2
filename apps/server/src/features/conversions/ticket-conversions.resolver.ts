import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { MoneyType } from '../../schema/money.graphql.ts'
import { batched } from '../../work/batched.ts'
import type { Work } from '../../work/work.ts'
import { Ticket, TicketType } from '../leads/index.ts'
import type { ConversionEvent } from './conversion-event.entity.ts'
import { ConversionEventType, moneyOf } from './conversions.graphql.ts'
import { conversionsOf } from './conversions.store.ts'

/** What Meta is told of a ticket, told by the later feature. */
@Resolver(() => TicketType)
export class TicketConversionsResolver {
  @FieldResolver(() => [ConversionEventType], { description: 'What Meta is told of it, oldest first.' })
  conversionEvents(@Root() { id }: Ticket, @Ctx('work') work: Work): Promise<ConversionEvent[]> {
    return conversionsOf(work, id)
  }
}

@Resolver(() => ConversionEventType)
export class ConversionTicketResolver {
  @FieldResolver(() => TicketType)
  ticket(@Root() event: ConversionEvent, @Ctx('work') work: Work): Promise<Ticket> {
    return ticketOf(work, event)
  }

  @FieldResolver(() => MoneyType, {
    nullable: true,
    description: 'What the sale is worth now; other than `value` where it was corrected after Meta had been told.',
  })
  async valueNow(@Root() event: ConversionEvent, @Ctx('work') work: Work): Promise<MoneyType | null> {
    if (event.eventName !== 'Purchase') return null
    const { dealValue, currency } = await ticketOf(work, event)
    return moneyOf(dealValue, currency)
  }
}

/** The ticket of one event of a page, all read at once. An event goes with its ticket, so there is one. */
async function ticketOf(work: Work, { ticket: { id } }: ConversionEvent): Promise<Ticket> {
  const found = await batched(work, 'conversions.tickets', id, async (ids) => {
    const rows = await work.em.find(Ticket, { id: { $in: [...ids] } })
    return new Map(rows.map((row) => [row.id, row]))
  })
  if (!found) throw new Error('An event without its ticket')
  return found
}
