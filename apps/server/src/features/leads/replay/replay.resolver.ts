import { Arg, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Work } from '../../../work/work.ts'
import type { Contact } from '../contact.entity.ts'
import { contactOf, ticketOf } from '../of-ticket.store.ts'
import type { Ticket } from '../ticket.entity.ts'
import { ContactType, TicketType } from '../tickets.graphql.ts'
import { touchAdOf } from '../touch-ad.ts'
import { TouchAd } from '../touches.graphql.ts'
import { attributionReplay, type Move } from './attribution-replay.ts'
import { AttributionReplayInput, AttributionReplayResult, ReplayMove } from './replay.graphql.ts'

@Resolver(() => ReplayMove)
export class ReplayResolver {
  @Authorized('VIEWER')
  @Query(() => AttributionReplayResult, {
    description: 'What would belong to which ad if conversations expired sooner or later. Changes nothing.',
  })
  attributionReplay(
    @Arg('input', () => AttributionReplayInput) input: AttributionReplayInput,
    @Ctx('work') work: Work,
  ) {
    return attributionReplay(work, input)
  }

  @FieldResolver(() => ContactType)
  contact(@Root() { contactId }: Move, @Ctx('work') work: Work): Promise<Contact> {
    return contactOf(work, contactId)
  }

  @FieldResolver(() => TicketType)
  ticket(@Root() { ticketId }: Move, @Ctx('work') work: Work): Promise<Ticket> {
    return ticketOf(work, ticketId)
  }

  @FieldResolver(() => TouchAd, { name: 'now', nullable: true, description: 'The ad that gets it now; null for none.' })
  nowAd(@Root() { nowAd }: Move, @Ctx('work') work: Work): Promise<TouchAd> | null {
    return nowAd ? touchAdOf(work, nowAd) : null
  }

  @FieldResolver(() => TouchAd, { name: 'then', nullable: true, description: 'The ad that would get it.' })
  thenAd(@Root() { thenAd }: Move, @Ctx('work') work: Work): Promise<TouchAd> | null {
    return thenAd ? touchAdOf(work, thenAd) : null
  }
}
