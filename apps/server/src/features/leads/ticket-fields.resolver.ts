import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { MoneyType } from '../../schema/money.graphql.ts'
import type { Money } from '../../values/money.ts'
import type { Work } from '../../work/work.ts'
import { type AdAccount, AdAccountType, accountOf } from '../ad-accounts/index.ts'
import { type WhatsAppNumber, WhatsAppNumberType } from '../whatsapp/index.ts'
import type { AttributionChange } from './attribution-change.entity.ts'
import type { Contact } from './contact.entity.ts'
import { changesOf, contactOf, lastTouchOf, numberOf, touchesOf } from './of-ticket.store.ts'
import { StageType } from './stages/stages.graphql.ts'
import { stageOf } from './stages/stages.store.ts'
import type { Ticket } from './ticket.entity.ts'
import { storyOf } from './ticket-story.ts'
import * as Type from './tickets.graphql.ts'
import type { Touch } from './touch.entity.ts'
import { AttributionChangeType, TouchType } from './touches.graphql.ts'

@Resolver(() => Type.TicketType)
export class TicketFieldsResolver {
  @FieldResolver(() => Type.ContactType)
  contact(@Root() { contact }: Ticket, @Ctx('work') work: Work): Promise<Contact> {
    return contactOf(work, contact.id)
  }

  @FieldResolver(() => StageType)
  stage(@Root() { stage }: Ticket, @Ctx('work') work: Work) {
    return stageOf(work, stage.id)
  }

  @FieldResolver(() => WhatsAppNumberType, { description: 'The number that was written to first.' })
  number(@Root() { number }: Ticket, @Ctx('work') work: Work): Promise<WhatsAppNumber> {
    return numberOf(work, number.id)
  }

  @FieldResolver(() => MoneyType, { nullable: true })
  dealValue(@Root() { dealValue, currency }: Ticket): Money | null {
    return dealValue && currency ? { amount: dealValue, currency } : null
  }

  @FieldResolver(() => Type.TicketTracking)
  tracking(@Root() ticket: Ticket): Ticket {
    return ticket
  }

  @FieldResolver(() => TouchType, { nullable: true, description: 'The touch that a sale belongs to.' })
  lastTouch(@Root() ticket: Ticket, @Ctx('work') work: Work): Promise<Touch | null> {
    return lastTouchOf(work, ticket)
  }

  @FieldResolver(() => [TouchType], { description: 'The last one first.' })
  touches(@Root() { id }: Ticket, @Ctx('work') work: Work): Promise<Touch[]> {
    return touchesOf(work, id)
  }

  @FieldResolver(() => [AttributionChangeType], { description: 'The last one first.' })
  attributionHistory(@Root() { id }: Ticket, @Ctx('work') work: Work): Promise<AttributionChange[]> {
    return changesOf(work, id)
  }

  @FieldResolver(() => [Type.TicketStoryLine], { description: 'The last line first.' })
  story(@Root() ticket: Ticket, @Ctx('work') work: Work): Promise<Type.TicketStoryLine[]> {
    return storyOf(work, ticket)
  }
}

@Resolver(() => Type.ContactType)
export class ContactResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The last four digits of the phone.' })
  phoneEnd(@Root() { phone }: Contact): string | null {
    return phone?.slice(-4) ?? null
  }
}

/** What is known of the ad stands in the ticket's own row. */
@Resolver(() => Type.TicketTracking)
export class TicketTrackingResolver {
  @FieldResolver(() => String, { nullable: true, description: '`image`, `video` or something newer.' })
  placement(@Root() { metaPlacement }: Ticket): string | null {
    return metaPlacement ?? null
  }

  @FieldResolver(() => String, { nullable: true, description: '`ad`, `post` or something newer.' })
  sourceType(@Root() { metaSourceType }: Ticket): string | null {
    return metaSourceType ?? null
  }

  @FieldResolver(() => AdAccountType, { nullable: true, description: 'Null while the ad is of no account of ours.' })
  adAccount(@Root() { adAccount }: Ticket, @Ctx('work') work: Work): Promise<AdAccount | null> | null {
    return adAccount ? accountOf(work, adAccount.id) : null
  }

  @FieldResolver(() => String, { nullable: true, description: "Why it failed, in the caller's language." })
  enrichmentError(@Root() { enrichmentError }: Ticket, @Ctx('work') { say }: Work): string | null {
    return enrichmentError ? say({ key: `leads.enrichment.${enrichmentError}` }) : null
  }
}
