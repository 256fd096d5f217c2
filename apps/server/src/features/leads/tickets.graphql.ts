import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { MoneyType } from '../../schema/money.graphql.ts'
import { pageOf } from '../../schema/page.graphql.ts'
import { DateTime } from '../../schema/scalars.ts'
import { StageType } from './stages/stages.graphql.ts'
import type { EnrichmentStatus, TicketStatus } from './ticket.entity.ts'
import type { Evidence } from './touch.entity.ts'
import { EvidenceEnum } from './touches.graphql.ts'

export const TicketStatusEnum = { OPEN: 'OPEN', EXPIRED: 'EXPIRED', CLOSED: 'CLOSED' } as const
registerEnumType(TicketStatusEnum, {
  name: 'TicketStatus',
  description: 'EXPIRED: closed because nobody wrote for too long. CLOSED: won or lost.',
})

export const EnrichmentStatusEnum = {
  NONE: 'NONE',
  PENDING: 'PENDING',
  COMPLETED: 'COMPLETED',
  FAILED: 'FAILED',
} as const
registerEnumType(EnrichmentStatusEnum, {
  name: 'EnrichmentStatus',
  description: 'Whether it is known what ad this is. NONE: there is no ad to be asked for.',
})

@ObjectType('Contact', { description: 'A person who writes to a WhatsApp account.' })
export class ContactType {
  @Field(() => ID)
  id!: string

  @Field(() => String, { nullable: true, description: 'As they call themselves.' })
  name!: string | null

  @Field(() => String, {
    nullable: true,
    description: "Digits with the country's code; null where Meta did not tell it.",
  })
  phone!: string | null
}

@ObjectType({ description: 'What is known of the last touch of a ticket.' })
export class TicketTracking {
  @Field(() => String, { nullable: true })
  metaAdId!: string | null

  @Field(() => String, { nullable: true })
  metaAdName!: string | null

  @Field(() => String, { nullable: true })
  metaAdSetId!: string | null

  @Field(() => String, { nullable: true })
  metaAdSetName!: string | null

  @Field(() => String, { nullable: true })
  metaCampaignId!: string | null

  @Field(() => String, { nullable: true })
  metaCampaignName!: string | null

  @Field(() => String, { nullable: true, description: 'act_…' })
  metaAccountId!: string | null

  @Field(() => String, { nullable: true })
  ctwaClid!: string | null

  @Field(() => EnrichmentStatusEnum)
  enrichmentStatus!: EnrichmentStatus

  @Field(() => DateTime, { nullable: true })
  enrichedAt!: Date | null
}

@ObjectType({ description: "A line of a ticket's story." })
export class TicketStoryLine {
  @Field(() => DateTime)
  at!: Date

  @Field(() => String, { description: "In the caller's language." })
  text!: string

  @Field(() => String, { nullable: true, description: 'Whoever did it; null for what came in by itself.' })
  by!: string | null
}

@ObjectType('Ticket', { description: 'One WhatsApp conversation with a goal.' })
export class TicketType {
  @Field(() => ID)
  id!: string

  @Field(() => TicketStatusEnum)
  status!: TicketStatus

  @Field(() => DateTime)
  openedAt!: Date

  @Field(() => DateTime)
  lastMessageAt!: Date

  @Field(() => DateTime, { nullable: true })
  closedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it was first qualified.' })
  qualifiedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it was won; null when it is not, or not any more.' })
  wonAt!: Date | null

  @Field(() => Int, { description: 'Grows with each change by a person; to be given back with the next.' })
  version!: number

  @Field(() => EvidenceEnum, { nullable: true, description: 'Of the last touch; null when no touch is known.' })
  evidence!: Evidence | null
}

@ObjectType('TicketPage')
export class TicketPageType extends pageOf('Ticket', () => TicketType) {}

@ObjectType({
  description: 'A stage with the tickets in it: the open ones, or what was won or lost in the last 7 days.',
})
export class BoardColumn {
  @Field(() => StageType)
  stage!: StageType

  @Field(() => Int)
  count!: number

  @Field(() => [MoneyType], { description: 'What its deals come to, each currency by itself.' })
  values!: MoneyType[]
}

@ObjectType({ description: 'How many tickets are open, and how surely they are known to come from an ad.' })
export class TicketCounts {
  @Field(() => Int)
  open!: number

  @Field(() => Int, { description: 'The ad is known, with its click or by its id.' })
  exactOrSource!: number

  @Field(() => Int)
  ctwaOnly!: number

  @Field(() => Int, { description: 'Neither is known, or no touch at all.' })
  unknown!: number
}

@ObjectType({ description: 'Tickets came, went or are other than they were.' })
export class TicketsChanged {
  @Field(() => [ID], { description: 'Empty when many did, or when it is not known which.' })
  ticketIds!: string[]
}
